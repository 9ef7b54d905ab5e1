package dev.mynah.network.hlr.services;

import dev.mynah.network.hlr.SubscriberSpec;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Whoever answers USSD in the home network. TS 23.090 4.2. */
public interface UssdApplication {
    /**
     * What a user is shown.
     *
     * @param open whether an answer is waited for
     * @param patience how long
     * @param answered the page that follows an answer; empty ends the dialogue with an error
     */
    record Page(String text, boolean open, Duration patience, Function<String, Optional<Page>> answered) {}

    /** How long a user may think about a question that belongs to no menu. */
    Duration patience();

    /** The first page for what a user dialled; empty for a code that nobody has. */
    Optional<Page> dialled(SubscriberSpec who, String text);
}
