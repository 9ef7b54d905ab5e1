package dev.mynah.network.hlr.map;

import java.util.function.Consumer;

/** The HLR end of MAP; asked on its operator's timeline. */
public interface HomeLocationRegister {
    /** Answers once: at once, or later where the subscribers are kept elsewhere. */
    void answer(MapRequest request, Consumer<MapAnswer> answered);
}
