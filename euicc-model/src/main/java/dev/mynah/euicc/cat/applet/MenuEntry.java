package dev.mynah.euicc.cat.applet;

import java.util.List;
import java.util.Optional;

/**
 * An entry of the application's menu.
 *
 * @param help what the user is shown who asks what it is
 */
public record MenuEntry(String text, Optional<String> help, List<Step> steps) {

    /** Keeps a copy of the list. */
    public MenuEntry {
        steps = List.copyOf(steps);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("item: an entry needs a text");
        }
    }
}
