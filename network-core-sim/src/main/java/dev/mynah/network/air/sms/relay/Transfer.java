package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.CpMessage.CpAck;
import dev.mynah.network.air.sms.relay.CpMessage.CpData;
import dev.mynah.network.air.sms.relay.CpMessage.CpError;
import dev.mynah.network.air.sms.relay.CpMessage.Transaction;
import dev.mynah.network.air.sms.relay.RpMessage.RpAck;
import dev.mynah.network.air.sms.relay.RpMessage.RpData;
import dev.mynah.network.air.sms.relay.RpMessage.RpError;
import dev.mynah.network.air.sms.relay.RpMessage.RpSmma;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.TimerName;
import java.util.Optional;

/** One message on its way through the connection and the relay protocol, up to what its receiver says to it. TS 24.011 5, 6. */
public final class Transfer {
    /** 5.3.2.1 allows up to three. */
    private static final int MOST_REPEATS = 2;

    private final RelayConnection connection;
    private final Transaction transaction;
    private final Machine<CpState, Transfer> cp;
    private final Machine<RpState, Transfer> rp;
    private final NamedTimers timers;
    private Octets sent = Octets.EMPTY;
    private Octets received = Octets.EMPTY;
    private int repeats;
    private int reference;

    /** @param transaction as this end names it */
    Transfer(RelayConnection connection, Transaction transaction) {
        this.connection = connection;
        this.transaction = transaction;
        this.cp = new Machine<>(
                CpTable.TABLE, this, CpState.IDLE, connection.machines().of("CP"));
        this.rp = new Machine<>(
                RpTable.TABLE, this, RpState.IDLE, connection.machines().of("RP"));
        this.timers = connection.timers(this::expired);
    }

    public RelayConnection connection() {
        return connection;
    }

    /** Sends RP-DATA or RP-SMMA; what becomes of it is told to the connection's user. Once, on a transfer this end has opened. */
    public void submit(RpMessage message) {
        fire(new TransferEvent.Submitted(message));
    }

    /** Accepts what arrived, with the TPDU of a report where there is one. Comes to nothing when it is too late. */
    public void acknowledge(Optional<Octets> report) {
        fire(new TransferEvent.Accepted(report));
    }

    /** Turns down what arrived. Comes to nothing when it is too late. */
    public void refuse(RpCause cause, Optional<Octets> report) {
        fire(new TransferEvent.TurnedDown(cause, report));
    }

    private void fire(TransferEvent event) {
        rp.fire(event);
        mayBeOver();
    }

    private void expired(TimerName timer) {
        if (timer == RelayTimer.TC1) {
            cp.fire(timer);
        } else {
            rp.fire(timer);
        }
        mayBeOver();
    }

    Transaction transaction() {
        return transaction;
    }

    void receive(CpMessage message) {
        if (message instanceof CpData data) {
            boolean repeated = data.userData().equals(received);
            received = data.userData();
            cp.fire(repeated ? new TransferEvent.Repeated() : data);
        } else {
            cp.fire(message);
        }
        mayBeOver();
    }

    void lost() {
        cp.fire(new TransferEvent.Lost());
        mayBeOver();
    }

    /** 5.3.4: the connection is released when the relay protocol has no more use for it. */
    private void mayBeOver() {
        if (rp.state() == RpState.IDLE && cp.state() != CpState.WAIT_FOR_CP_ACK) {
            timers.stopAll();
            connection.over(this);
        }
    }

    // The connection protocol.

    void sendData(Octets message) {
        sent = message;
        repeats = 0;
        transmit();
    }

    void sendDataAgain() {
        if (repeats++ < MOST_REPEATS) {
            transmit();
        } else {
            cp.fire(new TransferEvent.GaveUp());
        }
    }

    private void transmit() {
        connection.send(new CpData(transaction, sent));
        timers.start(RelayTimer.TC1);
    }

    void sendCpAck() {
        connection.send(new CpAck(transaction));
    }

    void sendCpError() {
        connection.send(new CpError(transaction, CpCause.NETWORK_FAILURE.value()));
    }

    void stop(RelayTimer timer) {
        timers.stop(timer);
    }

    void connectionFailed() {
        rp.fire(new TransferEvent.ConnectionFailed());
    }

    /** 9.3: what is no message of the other end's is answered where it can be. */
    void handUp(Octets relayed) {
        Decoded<RpMessage> decoded = RpMessage.decode(relayed);
        if (decoded instanceof Decoded.Valid<RpMessage> valid
                && connection.end().hears(valid.message())) {
            hear(valid.message());
        } else if (relayed.length() >= 2) {
            boolean data = decoded instanceof Decoded.Invalid<RpMessage> && (relayed.at(0) & 6) == 0;
            carry(RpError.of(
                    connection.end() == RelayEnd.NETWORK,
                    relayed.at(1),
                    data ? RpCause.INVALID_MANDATORY_INFORMATION : RpCause.UNKNOWN_MESSAGE_TYPE));
        }
    }

    private void hear(RpMessage message) {
        boolean answer = message instanceof RpAck || message instanceof RpError;
        if (!answer || message.reference() == reference) {
            rp.fire(message);
        }
    }

    // The relay protocol.

    private void carry(RpMessage message) {
        cp.fire(new TransferEvent.Carry(message.encode()));
    }

    void sendSubmission(RpMessage message) {
        reference = message.reference();
        timers.start(RelayTimer.TR1);
        carry(message);
    }

    void takeData(RpData data) {
        reference = data.reference();
        timers.start(RelayTimer.TR2);
        connection.user().arrived(this, data);
    }

    void takeMemoryAvailable(RpSmma smma) {
        reference = smma.reference();
        timers.start(RelayTimer.TR2);
        connection.user().memoryAvailable(this);
    }

    void sendRpAck(Optional<Octets> report) {
        timers.stop(RelayTimer.TR2);
        carry(new RpAck(connection.end() == RelayEnd.NETWORK, reference, report));
    }

    void sendRpError(RpCause cause, Optional<Octets> report) {
        timers.stop(RelayTimer.TR2);
        carry(new RpError(connection.end() == RelayEnd.NETWORK, reference, cause.value(), Optional.empty(), report));
    }

    void notNow() {
        carry(RpError.of(connection.end() == RelayEnd.NETWORK, reference, RpCause.MESSAGE_NOT_COMPATIBLE_WITH_STATE));
    }

    void acknowledged(Optional<Octets> report) {
        timers.stop(RelayTimer.TR1);
        connection.user().acknowledged(this, report);
    }

    void refused(RpError error) {
        timers.stop(RelayTimer.TR1);
        connection.user().refused(this, error);
    }

    void abort() {
        cp.fire(new TransferEvent.Abort());
    }

    void failed() {
        timers.stopAll();
        connection.user().failed(this);
    }
}
