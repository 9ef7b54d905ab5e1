package dev.mynah.hal.service.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.hal.radio.sim.CardPowerState;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.CarrierRestrictions;
import dev.mynah.hal.radio.sim.CdmaSubscriptionSource;
import dev.mynah.hal.radio.sim.IRadioSim;
import dev.mynah.hal.radio.sim.IRadioSimIndication;
import dev.mynah.hal.radio.sim.IRadioSimResponse;
import dev.mynah.hal.radio.sim.IccIo;
import dev.mynah.hal.radio.sim.IccIoResult;
import dev.mynah.hal.radio.sim.ImsiEncryptionInfo;
import dev.mynah.hal.radio.sim.PbReceivedStatus;
import dev.mynah.hal.radio.sim.PersoSubstate;
import dev.mynah.hal.radio.sim.PhonebookRecordInfo;
import dev.mynah.hal.radio.sim.SelectUiccSub;
import dev.mynah.hal.radio.sim.SessionInfo;
import dev.mynah.hal.radio.sim.SimApdu;
import dev.mynah.hal.radio.sim.SimLockMultiSimPolicy;
import dev.mynah.hal.service.NotHere;
import dev.mynah.hal.service.RadioService;
import dev.mynah.hal.service.Refusals;
import dev.mynah.hal.service.Refused;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import io.vertx.core.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The card of one logical slot. */
public final class SimService extends RadioService<IRadioSimResponse, IRadioSimIndication> implements IRadioSim {
    private static final IccIoResult NOTHING = new IccIoResult(0, 0, "");
    private static final int BUSY = 0x9300;
    private static final int UNKNOWN = -1;

    private final Subscription slot;
    private final CardReport card;
    private final Channels channels;
    private final FileAccess files;
    private final FacilityLocks locks;
    private final Authentication authentication;
    private final ToolkitHost toolkit;
    private final CardNews news;

    public SimService(Release release, Subscription slot) {
        this.slot = slot;
        this.card = new CardReport(slot);
        this.channels = new Channels(slot);
        this.files = new FileAccess(slot);
        this.locks = new FacilityLocks(slot);
        this.authentication = new Authentication(slot);
        this.toolkit = new ToolkitHost(slot);
        this.news = new CardNews(card, this::indicate);
        slot.listen(this::happened);
        slot.modem().listen(event -> {
            if (event instanceof ModemEvent.CardsChanged) {
                news.cardsChanged();
            }
        });
    }

    @Override
    public void setResponseFunctions(IRadioSimResponse answers, IRadioSimIndication happenings) {
        left();
        has(answers, happenings);
    }

    /** Nobody would close its channels, or answer the card. */
    @Override
    protected void left() {
        channels.closeAll();
        toolkit.left();
    }

    private void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged changed) {
            if (changed.state() == SimState.NOT_READY || changed.state() == SimState.ABSENT) {
                channels.forget();
            }
            if (toolkit.running()) {
                toolkit.runs();
            }
        }
        news.happened(event);
    }

    /** What the engine is asked, with arguments that may make no sense. */
    private static <T> Future<T> asked(Supplier<Future<T>> what) {
        try {
            return what.get();
        } catch (Refusal refusal) {
            return Future.failedFuture(refusal);
        }
    }

    // The card as it is.

    /** A host that was told of an absent card would take down whatever is in a physical slot of its own choice. */
    @Override
    @Refused(with = RadioError.RADIO_NOT_AVAILABLE, when = "the logical slot is out of use")
    public void getIccCardStatus(int serial) {
        CardStatus status = card.status();
        news.statusTold(status);
        boolean live = slot.slot() < slot.modem().liveSlots();
        answer(
                serial,
                live ? RadioError.NONE : RadioError.RADIO_NOT_AVAILABLE,
                (to, info) -> to.getIccCardStatusResponse(info, status));
    }

    @Override
    @Refused(with = RadioError.SIM_ABSENT, when = "there is no card, or the port has no profile")
    @Refused(with = RadioError.OPERATION_NOT_ALLOWED, when = "the card goes from one way of having power to the other")
    public void setSimCardPower(int serial, AidlEnum<CardPowerState> powerUp) {
        when(asked(() -> CardSwitch.set(slot.sim(), powerUp)), serial, IRadioSimResponse::setSimCardPowerResponse);
    }

    @Override
    public void areUiccApplicationsEnabled(int serial) {
        done(serial, (to, info) -> to.areUiccApplicationsEnabledResponse(info, slot.usimEnabled()));
    }

    @Override
    @Refused(with = RadioError.SIM_ABSENT, when = "there is no card, or the port has no profile")
    public void enableUiccApplications(int serial, boolean enable) {
        when(slot.usimEnabled(enable), serial, IRadioSimResponse::enableUiccApplicationsResponse);
    }

    /** A subscription is a USIM, of which a port has one. */
    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "another application than the USIM, or another slot, is meant")
    public void setUiccSubscription(int serial, SelectUiccSub uiccSub) {
        boolean usim = uiccSub.slot() == slot.slot()
                && uiccSub.appIndex() >= 0
                && uiccSub.appIndex() == card.status().gsmUmtsSubscriptionAppIndex();
        when(
                usim
                        ? slot.usimEnabled(uiccSub.actStatus() == SelectUiccSub.ACT_STATUS_ACTIVATE)
                        : Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT)),
                serial,
                IRadioSimResponse::setUiccSubscriptionResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the application is none that has an IMSI")
    public void getImsiForApp(int serial, String aid) {
        when(asked(() -> Identity.imsi(slot.sim(), aid)), "", serial, IRadioSimResponse::getImsiForAppResponse);
    }

    // PINs and locks.

    @Override
    @Refused(with = RadioError.INVALID_SIM_STATE, when = "the card does not ask for it")
    public void supplyIccPinForApp(int serial, String pin, String aid) {
        tried(slot.sim().verify(PinKey.PIN1, pin), PinKey.PIN1, serial, IRadioSimResponse::supplyIccPinForAppResponse);
    }

    @Override
    @Refused(with = RadioError.SIM_PUK2, when = "it was tried too often")
    public void supplyIccPin2ForApp(int serial, String pin2, String aid) {
        tried(
                slot.sim().verify(PinKey.PIN2, pin2),
                PinKey.PIN2,
                serial,
                IRadioSimResponse::supplyIccPin2ForAppResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_SIM_STATE, when = "the card does not ask for the PIN at all")
    public void changeIccPinForApp(int serial, String oldPin, String newPin, String aid) {
        tried(
                slot.sim().change(PinKey.PIN1, oldPin, newPin),
                PinKey.PIN1,
                serial,
                IRadioSimResponse::changeIccPinForAppResponse);
    }

    @Override
    @Refused(with = RadioError.SIM_PUK2, when = "it was tried too often")
    public void changeIccPin2ForApp(int serial, String oldPin2, String newPin2, String aid) {
        tried(
                slot.sim().change(PinKey.PIN2, oldPin2, newPin2),
                PinKey.PIN2,
                serial,
                IRadioSimResponse::changeIccPin2ForAppResponse);
    }

    @Override
    public void supplyIccPukForApp(int serial, String puk, String pin, String aid) {
        unblocked(
                slot.sim().unblock(PinKey.PIN1, puk, pin),
                PinKey.PIN1,
                serial,
                IRadioSimResponse::supplyIccPukForAppResponse);
    }

    @Override
    public void supplyIccPuk2ForApp(int serial, String puk2, String pin2, String aid) {
        unblocked(
                slot.sim().unblock(PinKey.PIN2, puk2, pin2),
                PinKey.PIN2,
                serial,
                IRadioSimResponse::supplyIccPuk2ForAppResponse);
    }

    private void tried(Future<Void> doing, PinKey key, int serial, Answer<IRadioSimResponse, Integer> how) {
        told(doing, refused -> Retries.pin(refused, slot.sim(), key), key, serial, how);
    }

    private void unblocked(Future<Void> doing, PinKey key, int serial, Answer<IRadioSimResponse, Integer> how) {
        told(doing, refused -> Retries.puk(refused, slot.sim(), key), key, serial, how);
    }

    private void told(
            Future<Void> doing,
            Function<Throwable, Retries> otherwise,
            PinKey key,
            int serial,
            Answer<IRadioSimResponse, Integer> how) {
        doing.map(did -> Retries.right(slot.sim(), key)).otherwise(otherwise).onSuccess(it -> {
            answer(serial, it.error(), (to, info) -> how.give(to, info, it.remaining()));
            news.pinUsed();
        });
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "there is no such facility or class of calls")
    public void getFacilityLockForApp(int serial, String facility, String password, int serviceClass, String appId) {
        when(locks.state(facility, serviceClass), 0, serial, IRadioSimResponse::getFacilityLockForAppResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "there is no such facility or class of calls")
    public void setFacilityLockForApp(
            int serial, String facility, boolean lockState, String password, int serviceClass, String appId) {
        var key = locks.key(facility);
        Future<Void> doing = locks.lock(facility, lockState, password, serviceClass);
        if (key.isPresent()) {
            tried(doing, key.get(), serial, IRadioSimResponse::setFacilityLockForAppResponse);
        } else {
            when(doing.map(UNKNOWN), UNKNOWN, serial, IRadioSimResponse::setFacilityLockForAppResponse);
        }
    }

    @Override
    @Refused(with = RadioError.INVALID_SIM_STATE, when = "there is no such lock, or it is not closed")
    public void supplySimDepersonalization(int serial, AidlEnum<PersoSubstate> persoType, String controlKey) {
        Personalisation device = slot.personalisation();
        DeviceLock.of(persoType)
                .map(lock -> lock.open(device, controlKey)
                        .map(RadioError.NONE)
                        .otherwise(Retries::error)
                        .map(error -> new Retries(error, lock.remaining(device))))
                .orElse(Future.succeededFuture(new Retries(RadioError.INVALID_SIM_STATE, UNKNOWN)))
                .onSuccess(it -> answer(
                        serial,
                        it.error(),
                        (to, info) -> to.supplySimDepersonalizationResponse(info, persoType, it.remaining())));
    }

    @Override
    public void getAllowedCarriers(int serial) {
        var restrictions = slot.modem().carriers();
        done(
                serial,
                (to, info) -> to.getAllowedCarriersResponse(
                        info, CarrierReport.report(restrictions), CarrierReport.policy(restrictions)));
    }

    @Override
    @Refused(
            with = RadioError.REQUEST_NOT_SUPPORTED,
            when = "a carrier is named by an IMPI, or a policy waits for service in a slot")
    public void setAllowedCarriers(
            int serial, CarrierRestrictions carriers, AidlEnum<SimLockMultiSimPolicy> multiSimPolicy) {
        when(
                asked(() -> slot.modem().carriers(CarrierReport.of(carriers, multiSimPolicy))),
                serial,
                IRadioSimResponse::setAllowedCarriersResponse);
    }

    // Files and APDUs.

    @Override
    @Refused(with = RadioError.PASSWORD_INCORRECT, when = "PIN2 is given and is not right")
    @Refused(with = RadioError.NO_SUCH_ELEMENT, when = "the card has no such application")
    @Refused(with = RadioError.REQUEST_NOT_SUPPORTED, when = "the command is not one for files")
    public void iccIoForApp(int serial, IccIo iccIo) {
        when(asked(() -> files.run(iccIo)), NOTHING, serial, IRadioSimResponse::iccIoForAppResponse);
    }

    @Override
    @Refused(with = RadioError.NO_SUCH_ELEMENT, when = "the card has no such application")
    @Refused(with = RadioError.MISSING_RESOURCE, when = "no channel is free, or the application lets nobody in")
    public void iccOpenLogicalChannel(int serial, String aid, int p2) {
        when(
                asked(() -> channels.open(aid, p2)),
                new Sim.OpenChannel(0, new byte[0]),
                serial,
                (to, info, it) -> to.iccOpenLogicalChannelResponse(info, it.number(), Bytes.of(it.selectResponse())));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the channel is the basic one")
    @Refused(with = RadioError.MISSING_RESOURCE, when = "the channel is not open")
    public void iccCloseLogicalChannel(int serial, int channelId) {
        close(serial, channelId, IRadioSimResponse::iccCloseLogicalChannelResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the channel is the basic one")
    @Refused(with = RadioError.MISSING_RESOURCE, when = "the channel is not open")
    public void iccCloseLogicalChannelWithSessionInfo(int serial, SessionInfo sessionInfo) {
        close(serial, sessionInfo.sessionId(), IRadioSimResponse::iccCloseLogicalChannelWithSessionInfoResponse);
    }

    private void close(int serial, int session, BiConsumer<IRadioSimResponse, RadioResponseInfo> how) {
        channels.close(session)
                .map(closed -> RadioError.NONE)
                .otherwise(refused -> Channels.closingError(session, refused))
                .onSuccess(error -> answer(serial, error, how));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the channel is not open, or the command is not well formed")
    public void iccTransmitApduLogicalChannel(int serial, SimApdu message) {
        when(
                asked(() -> channels.transmitOnChannel(message)),
                NOTHING,
                serial,
                IRadioSimResponse::iccTransmitApduLogicalChannelResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the command is not well formed")
    public void iccTransmitApduBasicChannel(int serial, SimApdu message) {
        when(
                asked(() -> channels.transmit(message)),
                NOTHING,
                serial,
                IRadioSimResponse::iccTransmitApduBasicChannelResponse);
    }

    @Override
    @Refused(
            with = RadioError.INVALID_ARGUMENTS,
            when = "it is no challenge for the context, or that is neither 80 nor 81")
    @Refused(with = RadioError.NO_SUCH_ELEMENT, when = "the card has no such application")
    public void requestIccSimAuthentication(int serial, int authContext, String authData, String aid) {
        when(
                asked(() -> authentication.challenge(authContext, authData, aid)),
                NOTHING,
                serial,
                IRadioSimResponse::requestIccSimAuthenticationResponse);
    }

    // The telephone book.

    @Override
    @Refused(with = RadioError.REQUEST_NOT_SUPPORTED, when = "the card has no telephone book")
    public void getSimPhonebookCapacity(int serial) {
        when(
                slot.sim().phoneBook().room().map(PhoneBookReport::capacity),
                PhoneBookReport.NO_ROOM,
                serial,
                IRadioSimResponse::getSimPhonebookCapacityResponse);
    }

    @Override
    @Refused(with = RadioError.REQUEST_NOT_SUPPORTED, when = "the card has no telephone book")
    public void getSimPhonebookRecords(int serial) {
        var entries = slot.sim().phoneBook().entries();
        when(entries.mapEmpty(), serial, IRadioSimResponse::getSimPhonebookRecordsResponse);
        entries.onSuccess(it -> {
            var parts = PhoneBookReport.parts(it);
            for (int i = 0; i < parts.size(); i++) {
                var status =
                        i + 1 < parts.size() ? PbReceivedStatus.PB_RECEIVED_OK : PbReceivedStatus.PB_RECEIVED_FINAL;
                var records = parts.get(i);
                indicate(to -> to.simPhonebookRecordsReceived(RadioIndicationType.UNSOLICITED, status, records));
            }
        });
    }

    @Override
    @Refused(
            with = RadioError.INVALID_ARGUMENTS,
            when = "there is no such record, or the card has no room for what is in it")
    @Refused(with = RadioError.SIM_FULL, when = "no record is free")
    @Refused(with = RadioError.REQUEST_NOT_SUPPORTED, when = "the card has no telephone book")
    public void updateSimPhonebookRecords(int serial, PhonebookRecordInfo recordInfo) {
        when(
                asked(() -> slot.sim().phoneBook().write(PhoneBookReport.entry(recordInfo))),
                0,
                serial,
                IRadioSimResponse::updateSimPhonebookRecordsResponse);
    }

    // The toolkit.

    /** The command that waited while no service ran is told again. */
    @Override
    public void reportStkServiceIsRunning(int serial) {
        var waiting = toolkit.pending();
        toolkit.runs();
        done(serial, IRadioSimResponse::reportStkServiceIsRunningResponse);
        waiting.ifPresent(
                it -> indicate(to -> to.stkProactiveCommand(RadioIndicationType.UNSOLICITED, Hex.digits(it))));
    }

    @Override
    @Refused(with = RadioError.SIM_BUSY, when = "the card is")
    @Refused(with = RadioError.SIM_ERR, when = "the card does not take it")
    public void sendEnvelope(int serial, String contents) {
        asked(() -> toolkit.envelope(contents))
                .onComplete(
                        it -> answer(
                                serial, error(it), (to, info) -> to.sendEnvelopeResponse(info, Hex.digits(it.data()))),
                        refused -> answer(
                                serial, Refusals.error(refused), (to, info) -> to.sendEnvelopeResponse(info, "")));
    }

    private static RadioError error(EnvelopeAnswer answer) {
        if (answer.sw() == BUSY) {
            return RadioError.SIM_BUSY;
        }
        return answer.sw() == 0x9000 ? RadioError.NONE : RadioError.SIM_ERR;
    }

    @Override
    public void sendEnvelopeWithStatus(int serial, String contents) {
        when(
                asked(() -> toolkit.envelope(contents))
                        .map(it -> new IccIoResult(it.sw() >> 8, it.sw() & 0xFF, Hex.digits(it.data()))),
                NOTHING,
                serial,
                IRadioSimResponse::sendEnvelopeWithStatusResponse);
    }

    @Override
    @Refused(with = RadioError.OPERATION_NOT_ALLOWED, when = "no command waits for it")
    public void sendTerminalResponseToSim(int serial, String contents) {
        when(asked(() -> toolkit.respond(contents)), serial, IRadioSimResponse::sendTerminalResponseToSimResponse);
    }

    @Override
    public void responseAcknowledgement() {
        // Nothing is sent here that asks for it.
    }

    // What is not here.

    @Override
    @NotHere("a way into a network that would encrypt identities with it: WLAN or an ePDG")
    public void setCarrierInfoForImsiEncryption(int serial, ImsiEncryptionInfo imsiEncryptionInfo) {
        notHere(serial, IRadioSimResponse::setCarrierInfoForImsiEncryptionResponse);
    }

    @Override
    @NotHere("CDMA")
    public void getCdmaSubscription(int serial) {
        notHere(serial, (to, info) -> to.getCdmaSubscriptionResponse(info, "", "", "", "", ""));
    }

    @Override
    @NotHere("CDMA")
    public void getCdmaSubscriptionSource(int serial) {
        notHere(serial, (to, info) -> to.getCdmaSubscriptionSourceResponse(info, CdmaSubscriptionSource.RUIM_SIM));
    }

    @Override
    @NotHere("CDMA")
    public void setCdmaSubscriptionSource(int serial, AidlEnum<CdmaSubscriptionSource> cdmaSub) {
        notHere(serial, IRadioSimResponse::setCdmaSubscriptionSourceResponse);
    }
}
