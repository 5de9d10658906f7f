package fr.eterritoire;

import org.openqa.selenium.chrome.ChromeDriver;

import java.util.List;

/// Words that a line could hold, and that nevertheless go on in the next one. What no-break spaces
/// hold together counts as one; addresses may break.
final class BrokenWords {
    private static final String FIND =
            """
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const broken = [];
            for (let text; text = texts.nextNode();) {
                if (!text.parentElement.checkVisibility() || text.parentElement.closest('.visually-hidden, code, textarea, svg, script')) continue;
                for (const word of text.data.matchAll(/[^ \\t\\n\\r\\-–—]{2,14}(?![^ \\t\\n\\r\\-–—])/g)) {
                    const before = text.data[word.index - 1] ?? ' ';
                    if (!/[ \\t\\n\\r\\-–—]/.test(before) || /[@\\/_]|[.]\\p{L}/u.test(word[0])) continue;
                    const letters = new Range();
                    letters.setStart(text, word.index);
                    letters.setEnd(text, word.index + word[0].length);
                    if (new Set([...letters.getClientRects()].map(box => Math.round(box.top))).size > 1)
                        broken.push(`${word[0]} in « ${text.data.trim().slice(0, 40)} »`);
                }
            }
            return broken;
            """;

    private BrokenWords() {}

    static List<?> in(ChromeDriver browser) {
        return (List<?>) browser.executeScript(FIND);
    }
}
