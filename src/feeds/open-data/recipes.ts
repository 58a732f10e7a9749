/** How a program loads a file of the newest data, in as few lines as it takes. */

/** A program, and what is typed into it. */
export interface Recipe {
  readonly program: string;
  readonly code: string;
}

/**
 * An empty cell is "no source says", and the text `NA` is a text: each program is told so.
 *
 * @param name of the dataset
 * @param url address of its canonical CSV file
 */
export function recipesFor(name: string, url: string): readonly Recipe[] {
  const variable = name.replaceAll('-', '_');
  return [
    {
      program: 'R',
      code: `${variable} <- read.csv("${url}", na.strings = "", encoding = "UTF-8", check.names = FALSE)`,
    },
    {
      program: 'Python (pandas)',
      code: `import pandas as pd\n${variable} = pd.read_csv("${url}", keep_default_na=False, na_values=[""])`,
    },
    {
      program: 'DuckDB',
      code: `INSTALL httpfs; LOAD httpfs;\nSELECT * FROM read_csv('${url}', header = true, nullstr = '');`,
    },
    {
      program: 'DuckDB (Parquet)',
      code: `INSTALL httpfs; LOAD httpfs;\nSELECT * FROM '${url.replace(/\.csv$/, '.parquet')}';`,
    },
  ];
}
