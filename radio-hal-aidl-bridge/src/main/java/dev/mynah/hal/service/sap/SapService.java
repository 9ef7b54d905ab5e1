package dev.mynah.hal.service.sap;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.sap.ISap;
import dev.mynah.hal.radio.sap.ISapCallback;
import dev.mynah.hal.radio.sap.SapApduType;
import dev.mynah.hal.radio.sap.SapConnectRsp;
import dev.mynah.hal.radio.sap.SapResultCode;
import dev.mynah.hal.radio.sap.SapStatus;
import dev.mynah.hal.radio.sap.SapTransferProtocol;
import dev.mynah.hal.service.NotHere;
import dev.mynah.hal.service.RadioService;
import dev.mynah.modem.CardPower;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A client that has the card of a slot to itself: while one is connected, the modem leaves the card alone, and so is without
 * service. SIM Access Profile 1.1, clause 5.
 */
public final class SapService extends RadioService<ISapCallback, ISapCallback> implements ISap {
    /** A command of 261 octets, and what is around it. */
    private static final int LEAST_MESSAGE = 276;

    private static final int MOST_MESSAGE = 0xFFFF;

    /** Of what happens unasked. */
    private static final int NO_SERIAL = 0;

    /** A reader is there, which is not removable. TS 31.111 8.33. */
    private static final int READER = 0x10;

    private static final int CARD_THERE = 0x40;
    private static final int CARD_POWERED = 0x80;

    /** How far a connection has come. */
    private enum State {
        NONE,
        /** A call that needs the card goes on. */
        WAITING,
        CONNECTED
    }

    private final Subscription slot;
    private State state = State.NONE;
    private boolean cardWasThere;

    public SapService(Release release, Subscription slot) {
        this.slot = slot;
        slot.listen(this::happened);
        slot.modem().listen(this::happened);
    }

    @Override
    public void setCallback(ISapCallback sapCallback) {
        has(sapCallback, sapCallback);
    }

    @Override
    protected void left() {
        giveBack();
    }

    private void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.CallEnded && state == State.WAITING && !inCall()) {
            takeOver();
        } else if (event instanceof SubscriptionEvent.FunctionalityChanged changed && state == State.CONNECTED) {
            if (changed.functionality() == Functionality.MINIMUM) {
                tell(SapStatus.CARD_NOT_ACCESSIBLE);
            } else if (slot.sim().power() == CardPower.ON) {
                takeOver();
            }
        }
    }

    private void happened(ModemEvent event) {
        boolean there = cardThere();
        if (state == State.CONNECTED && there != cardWasThere) {
            tell(there ? SapStatus.CARD_INSERTED : SapStatus.CARD_REMOVED);
            if (there) {
                reset();
            }
        }
        cardWasThere = there;
    }

    private void tell(SapStatus status) {
        indicate(it -> it.statusIndication(NO_SERIAL, status));
    }

    private void reply(int serial, Consumer<ISapCallback> how) {
        done(serial, (to, info) -> how.accept(to));
    }

    private boolean inCall() {
        return !slot.calls().list().isEmpty();
    }

    private boolean cardThere() {
        return place().flatMap(PhysicalSlot::card).isPresent();
    }

    /** Where the slot's card would be; a slot that is out of use has no place. */
    private Optional<PhysicalSlot> place() {
        var mapping = slot.modem().mapping();
        return slot.slot() < mapping.size()
                ? Optional.of(slot.modem()
                        .physicalSlots()
                        .get(mapping.get(slot.slot()).physicalSlot()))
                : Optional.empty();
    }

    @Override
    public void connectReq(int serial, int maxMsgSizeBytes) {
        SapConnectRsp answer = connectable(maxMsgSizeBytes);
        reply(serial, to -> to.connectResponse(serial, answer, MOST_MESSAGE));
        if (answer == SapConnectRsp.SUCCESS) {
            takeOver();
        } else if (answer == SapConnectRsp.CONNECT_OK_CALL_ONGOING) {
            state = State.WAITING;
        }
    }

    private SapConnectRsp connectable(int messageSize) {
        if (state != State.NONE) {
            return SapConnectRsp.CONNECT_FAILURE;
        }
        if (messageSize > MOST_MESSAGE) {
            return SapConnectRsp.MSG_SIZE_TOO_LARGE;
        }
        if (messageSize < LEAST_MESSAGE) {
            return SapConnectRsp.MSG_SIZE_TOO_SMALL;
        }
        return inCall() ? SapConnectRsp.CONNECT_OK_CALL_ONGOING : SapConnectRsp.SUCCESS;
    }

    private void takeOver() {
        state = State.CONNECTED;
        cardWasThere = cardThere();
        reset().onComplete(
                        reset -> tell(SapStatus.CARD_RESET),
                        why -> tell(cardWasThere ? SapStatus.CARD_NOT_ACCESSIBLE : SapStatus.CARD_REMOVED));
    }

    private void giveBack() {
        if (state == State.CONNECTED) {
            power(CardPower.OFF).compose(off -> power(CardPower.ON));
        }
        state = State.NONE;
    }

    /** The client begins with a card that nobody has used. */
    private Future<Void> reset() {
        return power(CardPower.OFF).compose(off -> power(CardPower.PASS_THROUGH));
    }

    private Future<Void> power(CardPower wanted) {
        if (!cardThere()) {
            return Future.failedFuture(new Refusal(Reason.SIM_ABSENT));
        }
        return slot.functionality() == Functionality.MINIMUM
                ? Future.failedFuture(new Refusal(Reason.SIM_NOT_READY))
                : slot.sim().power(wanted);
    }

    @Override
    public void disconnectReq(int serial) {
        giveBack();
        reply(serial, to -> to.disconnectResponse(serial));
    }

    /** What is in the way of a request about the card; SUCCESS if nothing is. */
    private SapResultCode access() {
        if (state != State.CONNECTED) {
            return SapResultCode.GENERIC_FAILURE;
        }
        if (!cardThere()) {
            return SapResultCode.CARD_REMOVED;
        }
        return slot.sim().power() == CardPower.OFF ? SapResultCode.CARD_ALREADY_POWERED_OFF : SapResultCode.SUCCESS;
    }

    /** Both kinds of commands are those of TS 102 221: the card is one of these days. */
    @Override
    public void apduReq(int serial, AidlEnum<SapApduType> type, Bytes command) {
        SapResultCode access = access();
        if (access != SapResultCode.SUCCESS) {
            reply(serial, to -> to.apduResponse(serial, access, Bytes.EMPTY));
            return;
        }
        slot.sim()
                .transmit(command.toByteArray())
                .onComplete(
                        answer -> reply(serial, to -> to.apduResponse(serial, SapResultCode.SUCCESS, Bytes.of(answer))),
                        why -> reply(
                                serial,
                                to -> to.apduResponse(serial, SapResultCode.CARD_NOT_ACCESSSIBLE, Bytes.EMPTY)));
    }

    @Override
    public void powerReq(int serial, boolean powerOn) {
        SapResultCode access = access();
        if (access == (powerOn ? SapResultCode.SUCCESS : SapResultCode.CARD_ALREADY_POWERED_OFF)) {
            SapResultCode already =
                    powerOn ? SapResultCode.CARD_ALREADY_POWERED_ON : SapResultCode.CARD_ALREADY_POWERED_OFF;
            reply(serial, to -> to.powerResponse(serial, already));
        } else if (access == SapResultCode.GENERIC_FAILURE || access == SapResultCode.CARD_REMOVED) {
            reply(serial, to -> to.powerResponse(serial, access));
        } else {
            power(powerOn ? CardPower.PASS_THROUGH : CardPower.OFF)
                    .onComplete(
                            done -> reply(serial, to -> to.powerResponse(serial, SapResultCode.SUCCESS)),
                            why -> reply(serial, to -> to.powerResponse(serial, SapResultCode.GENERIC_FAILURE)));
        }
    }

    @Override
    public void resetSimReq(int serial) {
        SapResultCode access = access();
        if (access != SapResultCode.SUCCESS) {
            reply(serial, to -> to.resetSimResponse(serial, access));
            return;
        }
        reset().onComplete(
                        done -> {
                            reply(serial, to -> to.resetSimResponse(serial, SapResultCode.SUCCESS));
                            tell(SapStatus.CARD_RESET);
                        },
                        why -> reply(serial, to -> to.resetSimResponse(serial, SapResultCode.CARD_NOT_ACCESSSIBLE)));
    }

    @Override
    public void transferAtrReq(int serial) {
        SapResultCode access = access();
        Bytes atr = place().flatMap(PhysicalSlot::card)
                .filter(it -> access == SapResultCode.SUCCESS)
                .map(it -> Bytes.of(it.atr()))
                .orElse(Bytes.EMPTY);
        reply(serial, to -> to.transferAtrResponse(serial, access, atr));
    }

    @Override
    public void transferCardReaderStatusReq(int serial) {
        SapResultCode result = state == State.CONNECTED ? SapResultCode.SUCCESS : SapResultCode.GENERIC_FAILURE;
        int status = READER | (cardThere() ? CARD_THERE : 0) | (access() == SapResultCode.SUCCESS ? CARD_POWERED : 0);
        reply(serial, to -> to.transferCardReaderStatusResponse(serial, result, status));
    }

    /** Commands go to the card whole; which protocol takes them there is not to be chosen. */
    @Override
    @NotHere("choice among protocols of transmission")
    public void setTransferProtocolReq(int serial, AidlEnum<SapTransferProtocol> transferProtocol) {
        reply(serial, to -> to.transferProtocolResponse(serial, SapResultCode.NOT_SUPPORTED));
    }
}
