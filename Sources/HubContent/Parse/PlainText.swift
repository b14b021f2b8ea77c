import Markdown

/// The words of HTML that the Markdown writer wrote: tags gone, formulas as their TeX, white space single.
package func plainText(ofHTML html: ArraySlice<UInt8>) -> String { InlineText(html: html).plain }
