package dev.mynah.at.line;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The values of all settings of a line, as &amp;F, &amp;W and Z keep and bring them back. */
public record LineProfile(Map<LineOption, Integer> options, Map<SRegister, Integer> registers) {
    /** What the standards call the defaults. */
    public static final LineProfile STANDARD =
            new LineProfile(values(LineOption.class, LineOption::initial), values(SRegister.class, SRegister::initial));

    public LineProfile {
        options = Map.copyOf(options);
        registers = Map.copyOf(registers);
        if (options.size() < LineOption.values().length || registers.size() < SRegister.values().length) {
            throw new IllegalArgumentException("a profile has a value for every setting");
        }
    }

    /** The same but for one option. */
    public LineProfile with(LineOption option, int value) {
        var changed = new EnumMap<LineOption, Integer>(options);
        changed.put(option, value);
        return new LineProfile(changed, registers);
    }

    /** The same but for one register. */
    public LineProfile with(SRegister register, int value) {
        var changed = new EnumMap<SRegister, Integer>(registers);
        changed.put(register, value);
        return new LineProfile(options, changed);
    }

    private static <E extends Enum<E>> Map<E, Integer> values(Class<E> type, ToIntFunction<E> value) {
        var all = new EnumMap<E, Integer>(type);
        Arrays.stream(type.getEnumConstants()).forEach(each -> all.put(each, value.applyAsInt(each)));
        return all;
    }
}
