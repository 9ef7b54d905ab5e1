package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.fsm.Machine;

/** Makes the watches of a connection's state machines. */
public interface RelayWatch {
    /** @param machine as {@code CP} */
    <S extends Enum<S>> Machine.Watch<S> of(String machine);
}
