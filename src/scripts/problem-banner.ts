/** While developing: shows on top of the page what the records get wrong. */
const text = await fetch(`/__problems?lang=${document.documentElement.lang}`).then((response) =>
  response.text(),
);

if (text !== '') {
  const banner = document.createElement('pre');
  banner.setAttribute('role', 'status');
  banner.dir = 'auto';
  Object.assign(banner.style, {
    padding: '1rem',
    margin: '0',
    whiteSpace: 'pre-wrap',
    color: '#fff',
    background: '#8a2212',
  });
  banner.textContent = text;
  document.body.prepend(banner);
}

export {};
