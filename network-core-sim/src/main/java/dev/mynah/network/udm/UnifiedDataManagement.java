package dev.mynah.network.udm;

import java.util.function.Consumer;

/** The UDM's interface to AMFs, its own and those of other networks (N8); asked on its operator's timeline. */
public interface UnifiedDataManagement {
    /** Answers once. */
    void answer(NudmRequest request, Consumer<NudmAnswer> answered);
}
