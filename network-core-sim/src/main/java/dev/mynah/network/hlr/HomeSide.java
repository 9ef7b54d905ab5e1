package dev.mynah.network.hlr;

import java.util.function.Consumer;

/** The HSS end of S6a; asked on its operator's timeline. */
public interface HomeSide {
    /** Answers once: at once, or later where the subscribers are kept elsewhere. */
    void answer(S6aRequest request, Consumer<S6aAnswer> answered);
}
