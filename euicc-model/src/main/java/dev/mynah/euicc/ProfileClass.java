package dev.mynah.euicc;

import java.util.Arrays;
import java.util.Optional;

/** What a profile is for (SGP.22, ProfileClass). */
public enum ProfileClass {
    /** For testing devices. */
    TEST(0),
    /** Only to fetch other profiles. */
    PROVISIONING(1),
    /** A subscription. */
    OPERATIONAL(2);

    private final int value;

    ProfileClass(int value) {
        this.value = value;
    }

    /** The class with this value. */
    public static Optional<ProfileClass> of(int value) {
        return Arrays.stream(values()).filter(it -> it.value == value).findFirst();
    }

    /** The value in ProfileInfo. */
    public int value() {
        return value;
    }
}
