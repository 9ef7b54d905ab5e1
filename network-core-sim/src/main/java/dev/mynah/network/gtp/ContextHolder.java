package dev.mynah.network.gtp;

import java.util.function.Consumer;

/** A node that may hold the context of a UE which another node of the same network meets now. On the operator's timeline. */
public interface ContextHolder {
    /** No such node, or no interface to it. */
    ContextHolder NONE = new ContextHolder() {
        @Override
        public boolean reachable() {
            return false;
        }

        @Override
        public void request(ContextRequest request, Consumer<ContextResponse> answered) {
            answered.accept(new ContextResponse.Unknown());
        }
    };

    /** Whether there is an interface to it, so that UEs may be told that they can move. */
    default boolean reachable() {
        return true;
    }

    /** Context Request. */
    void request(ContextRequest request, Consumer<ContextResponse> answered);
}
