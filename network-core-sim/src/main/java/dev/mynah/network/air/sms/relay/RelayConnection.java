package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.event.MachineEvents;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.CpMessage.CpData;
import dev.mynah.network.air.sms.relay.CpMessage.CpError;
import dev.mynah.network.air.sms.relay.CpMessage.Transaction;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Short messages on one MM connection, at one of its ends: up to seven transfers begun here and seven begun there at a time.
 * TS 24.011, TS 24.007 11.2.3.1.3.
 */
public final class RelayConnection {
    /** A transaction identifier of 7 is reserved. */
    private static final int IDENTIFIERS = 7;

    private final RelayEnd end;
    private final RelayPath path;
    private final Timeline timeline;
    private final MachineEvents machines;
    private final RelayUser user;
    private final Map<Transaction, Transfer> transfers = new HashMap<>();
    private int next;

    public RelayConnection(RelayEnd end, RelayPath path, Timeline timeline, MachineEvents machines, RelayUser user) {
        this.end = end;
        this.path = path;
        this.timeline = timeline;
        this.machines = machines;
        this.user = user;
    }

    /** A transfer to the other end; empty when too many are going on. */
    public Optional<Transfer> open() {
        for (int i = 0; i < IDENTIFIERS; i++) {
            Transaction transaction = new Transaction((next + i) % IDENTIFIERS, false);
            if (!transfers.containsKey(transaction)) {
                next = (next + i + 1) % IDENTIFIERS;
                Transfer transfer = new Transfer(this, transaction);
                transfers.put(transaction, transfer);
                return Optional.of(transfer);
            }
        }
        return Optional.empty();
    }

    /** Takes octets that arrived, of any content. */
    public void receive(byte[] octets) {
        Octets message = Octets.of(octets);
        Decoded<CpMessage> decoded = CpMessage.decode(message);
        if (decoded instanceof Decoded.Valid<CpMessage> valid) {
            receive(valid.message());
        } else {
            malformed(message);
        }
    }

    private void receive(CpMessage message) {
        Transaction transaction = message.transaction().seenByOther();
        Transfer transfer = transfers.get(transaction);
        boolean theirs = transaction.fromOther() && transaction.identifier() < IDENTIFIERS;
        if (transfer == null && message instanceof CpData) {
            if (!theirs) {
                // 9.2.2: an answer in a transaction that nobody began.
                send(new CpError(transaction, CpCause.INVALID_TRANSACTION_IDENTIFIER.value()));
                return;
            }
            transfer = new Transfer(this, transaction);
            transfers.put(transaction, transfer);
        }
        if (transfer != null) {
            transfer.receive(message);
        }
    }

    /** 9.2.1, 9.2.3, 9.2.4. */
    private void malformed(Octets message) {
        if (message.length() < 2 || (message.at(0) & 0xF) != CpMessage.PROTOCOL) {
            return;
        }
        int type = message.at(1);
        boolean known = type == CpData.TYPE || type == CpError.TYPE;
        Transaction transaction = new Transaction(message.at(0) >> 4 & 7, message.at(0) >> 7 == 0);
        if (type != CpError.TYPE) {
            CpCause cause = known ? CpCause.INVALID_MANDATORY_INFORMATION : CpCause.UNKNOWN_MESSAGE_TYPE;
            send(new CpError(transaction, cause.value()));
        }
    }

    /** What carries the connection is gone. */
    public void lost() {
        List.copyOf(transfers.values()).forEach(Transfer::lost);
    }

    /** Whether no transfer is going on. */
    public boolean isIdle() {
        return transfers.isEmpty();
    }

    RelayEnd end() {
        return end;
    }

    RelayUser user() {
        return user;
    }

    MachineEvents machines() {
        return machines;
    }

    NamedTimers timers(Consumer<TimerName> expired) {
        return new NamedTimers(timeline, expired);
    }

    void send(CpMessage message) {
        path.send(message.encode().toByteArray());
    }

    void over(Transfer transfer) {
        if (transfers.remove(transfer.transaction(), transfer) && transfers.isEmpty()) {
            user.idle(this);
        }
    }
}
