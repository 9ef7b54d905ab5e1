package dev.mynah.network.ausf;

import java.util.function.Consumer;

/** The AUSF's interface to AMFs, its own and those of other networks (N12); asked on its operator's timeline. */
public interface AuthenticationServer {
    /** Answers once. */
    void answer(NausfRequest request, Consumer<NausfAnswer> answered);
}
