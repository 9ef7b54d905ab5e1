package dev.mynah.euicc.cat.applet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the steps of one run have found out, by name. Bounded: a value holds no more than a message can bring. */
public final class Values {

    private static final Pattern NAME = Pattern.compile("\\$\\{([A-Za-z0-9_.]{1,40})}");
    private static final int LONGEST = 512;
    private static final int MOST = 64;

    private final Map<String, String> byName = new HashMap<>();

    /** Keeps a value; one that is too long is cut off. */
    public void put(String name, String value) {
        if (byName.containsKey(name) || byName.size() < MOST) {
            byName.put(name, value.substring(0, Math.min(value.length(), LONGEST)));
        }
    }

    /** The value with a name; empty when there is none. */
    public String get(String name) {
        return byName.getOrDefault(name, "");
    }

    /** The text with values in place of <code>${name}</code>. What a value says is not looked at again. */
    public String fill(String text) {
        Matcher names = NAME.matcher(text);
        return names.replaceAll(it -> Matcher.quoteReplacement(get(it.group(1))));
    }
}
