// Converts formulas from standard input with KaTeX, one a line, and says how long that took.
"use strict";
const katex = require(process.argv[2]);
const formulas = require("fs").readFileSync(0, "utf8").trimEnd().split("\n");
const start = process.hrtime.bigint();
let written = 0;
for (const formula of formulas) {
  written += Buffer.byteLength(katex.renderToString(formula, { output: "mathml" }));
}
console.log(`${Number(process.hrtime.bigint() - start) / 1e9} ${written} 0`);
