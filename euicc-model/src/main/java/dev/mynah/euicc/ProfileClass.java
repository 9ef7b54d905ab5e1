package dev.mynah.euicc;

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

    /** The value in ProfileInfo. */
    public int value() {
        return value;
    }
}
