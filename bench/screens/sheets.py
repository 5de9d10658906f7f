"""Joins pictures side by side, cut at the height of a page, so that one may look at hundreds. Needs Pillow."""
import pathlib
import re

NAMED = re.compile(r"(.+)-(\d+)-(\w+)\.png")
TALL = {360: 1500, 1280: 2400}
ACROSS = {360: 8, 1280: 3}


def join(folder):
    """One series of sheets for each width and theme, in the order in which the pictures were taken."""
    from PIL import Image, ImageDraw
    sights = {}
    for file in sorted(pathlib.Path(folder).glob("*.png"), key=lambda one: one.stat().st_mtime):
        if found := NAMED.fullmatch(file.name):
            width = int(found.group(2))
            sights.setdefault(f"{width}-{found.group(3)}", []).append((found.group(1), width, file))
    where = pathlib.Path(folder, "planches")
    where.mkdir(exist_ok=True)
    for sight, pictures in sights.items():
        width = pictures[0][1]
        nearest = min(TALL, key=lambda one: abs(one - width))
        parts = []
        for name, _, file in pictures:
            whole = Image.open(file).convert("RGB")
            for number, top in enumerate(range(0, min(whole.height, 3 * TALL[nearest]), TALL[nearest])):
                parts.append((f"{name} {number + 1}" if number else name, whole.crop((0, top, width, min(whole.height, top + TALL[nearest])))))
        for number in range(0, len(parts), ACROSS[nearest]):
            some = parts[number:number + ACROSS[nearest]]
            tall = max(part.height for _, part in some)
            sheet = Image.new("RGB", (len(some) * (width + 8), tall + 16), (200, 60, 60))
            for place, (name, part) in enumerate(some):
                sheet.paste(part, (place * (width + 8), 16))
                ImageDraw.Draw(sheet).text((place * (width + 8) + 4, 2), name, fill="white")
            if width > 1000:
                sheet = sheet.resize((sheet.width * 5 // 9, sheet.height * 5 // 9))
            sheet.save(where / f"{sight}-{number // ACROSS[nearest]:02d}.png")
