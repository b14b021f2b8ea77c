"""Draws build times against the number of pages, both axes logarithmic, as SVG for light and dark."""

import math

WIDTH, HEIGHT = 720, 400
LEFT, RIGHT, TOP, BOTTOM = 64, 110, 24, 48
STYLE = """
text { font: 13px system-ui, sans-serif; fill: #3b3f45 }
.grid { stroke: #d8d4c8 } .axis { stroke: #7a7d80 }
.line { fill: none; stroke-width: 2.5 } .Chalkline { stroke: #1f6fb2; fill: #1f6fb2 } .floor { stroke: #8a8a86; fill: #8a8a86 } .Hugo { stroke: #b0572e; fill: #b0572e }
.line.Chalkline, .line.floor, .line.Hugo { fill: none }
@media (prefers-color-scheme: dark) { text { fill: #d5d8da } .grid { stroke: #3a4247 } .Chalkline { stroke: #7db4e0; fill: #7db4e0 } .Hugo { stroke: #e0936c; fill: #e0936c } }
"""


def words(seconds):
    return f"{seconds * 1000:g} ms" if seconds < 1 else f"{seconds:g} s"


def plot(results):
    sizes = [result["pages"] for result in results]
    times = [figures["wall"] for result in results for figures in result["programs"].values()]
    low, high = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    first, last = math.log10(min(sizes)), math.log10(max(sizes))

    def x(pages):
        return LEFT + (WIDTH - LEFT - RIGHT) * (math.log10(pages) - first) / max(last - first, 1e-9)

    def y(seconds):
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (math.log10(seconds) - low) / (high - low)

    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="Build time against the number of pages">',
             f"<style>{STYLE}</style>"]
    for power in range(low, high + 1):
        line = y(10**power)
        parts.append(f'<line class="grid" x1="{LEFT}" y1="{line:.1f}" x2="{WIDTH - RIGHT}" y2="{line:.1f}"/>'
                     f'<text x="{LEFT - 8}" y="{line + 4:.1f}" text-anchor="end">{words(10.0**power)}</text>')
    for pages in sizes:
        parts.append(f'<line class="grid" x1="{x(pages):.1f}" y1="{TOP}" x2="{x(pages):.1f}" y2="{HEIGHT - BOTTOM}"/>'
                     f'<text x="{x(pages):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{pages:,}</text>')
    parts.append(f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 8}" text-anchor="middle">pages</text>')
    labels = []
    for name in results[-1]["programs"] | results[0]["programs"]:
        points = [(x(result["pages"]), y(result["programs"][name]["wall"])) for result in results if name in result["programs"]]
        parts.append(f'<polyline class="line {name}" points="{" ".join(f"{a:.1f},{b:.1f}" for a, b in points)}"/>')
        parts += [f'<circle class="{name}" cx="{a:.1f}" cy="{b:.1f}" r="3.5"/>' for a, b in points]
        end, height = points[-1]
        if end < WIDTH - RIGHT - 1:
            # Beside the end of a line that stops early others go on.
            parts.append(f'<text x="{end - 8:.1f}" y="{height - 8:.1f}" text-anchor="end">{name}</text>')
        else:
            labels.append((height + 4, end + 10, name))
    lowest = 0
    for y_label, x_label, name in sorted(labels):
        # Names of lines that end together stand below one another.
        lowest = max(y_label, lowest + 17)
        parts.append(f'<text x="{x_label:.1f}" y="{lowest:.1f}">{name}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"
