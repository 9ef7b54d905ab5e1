package dev.mynah.network.calls;

import dev.mynah.network.air.speech.Sound;
import java.time.Duration;
import java.util.Optional;

/**
 * What somebody at the end of a line lets be heard, and hears.
 *
 * @param announces what is heard before an answer, or before a refusal
 * @param plays what they say when they have answered
 * @param records how much is kept of what they hear, {@link Sound#LONGEST} at most
 */
public record FarEndSpeech(Optional<Sound> announces, Optional<Sound> plays, Optional<Duration> records) {
    public static final FarEndSpeech SILENT = new FarEndSpeech(Optional.empty(), Optional.empty(), Optional.empty());

    public FarEndSpeech {
        if (records.isPresent() && (records.get().isNegative() || records.get().compareTo(Sound.LONGEST) > 0)) {
            throw new IllegalArgumentException(
                    "records: " + records.get() + " is not within " + Sound.LONGEST.toMinutes() + " minutes");
        }
    }
}
