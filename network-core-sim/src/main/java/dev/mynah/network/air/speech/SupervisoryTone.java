package dev.mynah.network.air.speech;

/** What a network lets its users hear of a call. TS 22.001 annex F. */
public enum SupervisoryTone {
    RINGING(new Sine[] {tone(1000), Sine.silence(Sine.samples(4000))}),
    BUSY(new Sine[] {tone(500), Sine.silence(Sine.samples(500))}),
    CONGESTION(new Sine[] {tone(200), Sine.silence(Sine.samples(200))}),
    /** The number is not in use, or can't be reached: special information. */
    SPECIAL_INFORMATION(
            new Sine[] {part(950, 330), part(1400, 330), part(1800, 330), Sine.silence(Sine.samples(1000))});

    @SuppressWarnings("ImmutableEnumChecker") // Nobody but source() sees them, and it only reads.
    private final Sine[] cadence;

    SupervisoryTone(Sine[] cadence) {
        this.cadence = cadence;
    }

    private static Sine tone(int millis) {
        return part(425, millis);
    }

    private static Sine part(int frequency, int millis) {
        return new Sine(new int[] {frequency}, new int[] {DtmfKey.LOW_AMPLITUDE}, Sine.samples(millis));
    }

    /** The tone, for ever. */
    public SpeechSource source() {
        return Sine.forEver(cadence);
    }
}
