package dev.mynah.modem.at.port;

import dev.mynah.at.line.LineOption;
import dev.mynah.at.line.LineProfile;
import dev.mynah.at.line.SRegister;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What &amp;W stores and Z recalls: the line's settings and the commands' own. V.250 6.1.1. As text it is a line for each,
 * {@code E=1} or {@code +CREG=2}.
 */
record StoredProfile(LineProfile line, Map<String, String> settings) {
    StoredProfile {
        settings = Map.copyOf(settings);
    }

    /** @param factory has the values the text does not have */
    static StoredProfile parse(String text, StoredProfile factory) {
        Map<String, String> values = new TreeMap<>(factory.settings());
        text.lines().forEach(each -> {
            int equals = each.indexOf('=');
            if (equals > 0) {
                values.put(each.substring(0, equals), each.substring(equals + 1));
            }
        });
        LineProfile line = factory.line();
        for (LineOption option : LineOption.values()) {
            line = line.with(
                    option,
                    number(values.remove(option.command()), line.options().get(option)));
        }
        for (SRegister register : SRegister.values()) {
            line = line.with(
                    register,
                    number(values.remove(register.name()), line.registers().get(register)));
        }
        return new StoredProfile(line, values);
    }

    /** The same but for some settings. */
    StoredProfile with(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(settings);
        all.putAll(others);
        return new StoredProfile(line, all);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        line.options().forEach((option, value) -> entry(text, option.command(), value.toString()));
        line.registers().forEach((register, value) -> entry(text, register.name(), value.toString()));
        new TreeMap<>(settings).forEach((name, value) -> entry(text, name, value));
        return text.toString();
    }

    private static void entry(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value).append('\n');
    }

    private static int number(@Nullable String text, @Nullable Integer otherwise) {
        return text != null && text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : otherwise == null ? 0 : otherwise;
    }
}
