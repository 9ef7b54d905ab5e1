package dev.mynah.modem.sms;

import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Status;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One memory for messages, with places from 1. */
interface MessageStore {
    int capacity();

    List<Kept> list();

    Optional<Kept> read(int index);

    /** A place that is free. */
    OptionalInt free();

    /** Whether it could be written. */
    boolean write(int index, Status status, AddressedTpdu message);

    boolean delete(int index);
}
