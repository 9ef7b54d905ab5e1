package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

/** How a card enables several profiles at once. SGP.22 3. */
@Since(2)
public enum MultipleEnabledProfilesMode implements AidlEnum<MultipleEnabledProfilesMode> {
    NONE(0),
    MEP_A1(1),
    MEP_A2(2),
    MEP_B(3);

    private final int value;

    MultipleEnabledProfilesMode(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
