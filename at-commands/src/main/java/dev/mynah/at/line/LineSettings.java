package dev.mynah.at.line;

import java.util.EnumMap;
import java.util.Map;

/**
 * The settings of one line as they are now, with the profile that Z goes back to. Commands change them through the
 * session; the line reads them for every character, so a change holds from the next character on.
 */
public final class LineSettings {
    private final LineProfile factory;
    private final Map<LineOption, Integer> options = new EnumMap<>(LineOption.class);
    private final Map<SRegister, Integer> registers = new EnumMap<>(SRegister.class);
    private LineProfile stored;

    /** Settings with the values of a profile, which is also what &amp;F goes back to. */
    public LineSettings(LineProfile factory) {
        this.factory = factory;
        this.stored = factory;
        options.putAll(factory.options());
        registers.putAll(factory.registers());
    }

    /** The value of an option. */
    public int get(LineOption option) {
        return options.getOrDefault(option, option.initial());
    }

    /** Changes an option to a value its parameter allows. */
    public void set(LineOption option, int value) {
        options.put(option, value);
    }

    /** The value of a register. */
    public int get(SRegister register) {
        return registers.getOrDefault(register, register.initial());
    }

    /** Changes a register to a value its parameter allows. */
    public void set(SRegister register, int value) {
        registers.put(register, value);
    }

    /** Whether an option that is 0 or 1 is 1. */
    public boolean is(LineOption option) {
        return get(option) != 0;
    }

    /** Takes over every value of a profile. */
    public void recall(LineProfile profile) {
        options.putAll(profile.options());
        registers.putAll(profile.registers());
    }

    /** All values as they are now. */
    public LineProfile current() {
        return new LineProfile(options, registers);
    }

    /** &amp;W: the values as they are now become the stored profile. */
    public void store() {
        stored = current();
    }

    /** Z: back to the stored profile. */
    public void reset() {
        recall(stored);
    }

    /** &amp;F: back to the factory's profile; the stored one stays. */
    public void restoreFactory() {
        recall(factory);
    }

    public LineProfile stored() {
        return stored;
    }
}
