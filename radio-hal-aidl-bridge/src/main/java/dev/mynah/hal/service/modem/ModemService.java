package dev.mynah.hal.service.modem;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.modem.ActivityStatsInfo;
import dev.mynah.hal.radio.modem.DeviceStateType;
import dev.mynah.hal.radio.modem.HardwareConfig;
import dev.mynah.hal.radio.modem.IRadioModem;
import dev.mynah.hal.radio.modem.IRadioModemIndication;
import dev.mynah.hal.radio.modem.IRadioModemResponse;
import dev.mynah.hal.radio.modem.ImeiInfo;
import dev.mynah.hal.radio.modem.NvItem;
import dev.mynah.hal.radio.modem.NvWriteItem;
import dev.mynah.hal.radio.modem.RadioCapability;
import dev.mynah.hal.radio.modem.RadioState;
import dev.mynah.hal.radio.modem.ResetNvType;
import dev.mynah.hal.service.NotHere;
import dev.mynah.hal.service.RadioService;
import dev.mynah.hal.service.Refused;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Supplier;

/** The modem behind one logical slot: its power, its identity, what it can do. */
public final class ModemService extends RadioService<IRadioModemResponse, IRadioModemIndication>
        implements IRadioModem {
    private static final String SHUT_DOWN = "the host has asked for the shutdown before";

    private final Subscription slot;
    private final Hardware hardware;
    private List<HardwareConfig> parts;
    private boolean shutDown;

    public ModemService(Release release, Subscription slot) {
        this.slot = slot;
        this.hardware = new Hardware(slot.modem());
        this.parts = hardware.list();
        slot.listen(this::happened);
        slot.modem().subscriptions().forEach(each -> each.listen(event -> compareHardware()));
    }

    @Override
    public void setResponseFunctions(IRadioModemResponse answers, IRadioModemIndication happenings) {
        has(answers, happenings);
    }

    /** Without these two a host would wait for ever. */
    @Override
    protected void arrived() {
        if (shutDown) {
            // Who comes after a shutdown has booted, and the modem with it.
            shutDown = false;
            slot.functionality(Functionality.RADIO_OFF);
        }
        indicate(it -> it.rilConnected(RadioIndicationType.UNSOLICITED));
        tell(state(slot.functionality()));
    }

    private void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.FunctionalityChanged changed) {
            later(() -> tell(state(changed.functionality())));
        } else if (event instanceof SubscriptionEvent.Restarting) {
            later(() -> indicate(
                    it -> it.modemReset(RadioIndicationType.UNSOLICITED, "restarted by a host, and by no fault")));
        }
    }

    /** In the next turn: what a request changed is told behind its answer. */
    private void later(Runnable telling) {
        slot.modem().timeline().execute(telling);
    }

    private void tell(RadioState state) {
        indicate(it -> it.radioStateChanged(RadioIndicationType.UNSOLICITED, state));
    }

    /**
     * Of an unavailable radio a host takes the card down, and with it what other slots have on it: one out of use has its radio
     * off, no more.
     */
    private RadioState state(Functionality functionality) {
        boolean live = slot.slot() < slot.modem().liveSlots();
        return switch (functionality) {
            case MINIMUM -> live ? RadioState.UNAVAILABLE : RadioState.OFF;
            case RADIO_OFF -> RadioState.OFF;
            case FULL -> RadioState.ON;
        };
    }

    private void compareHardware() {
        List<HardwareConfig> now = hardware.list();
        if (!now.equals(parts)) {
            parts = now;
            later(() -> indicate(it -> it.hardwareConfigChanged(RadioIndicationType.UNSOLICITED, now)));
        }
    }

    /**
     * Off is flight mode: the card stays powered. With {@code forEmergencyCall} there is nothing to hasten: a stack here calls
     * for help by any cell it hears, registered or not.
     */
    @Override
    @Refused(with = RadioError.RADIO_NOT_AVAILABLE, when = SHUT_DOWN)
    public void setRadioPower(
            int serial, boolean powerOn, boolean forEmergencyCall, boolean preferredForEmergencyCall) {
        when(
                unlessShutDown(() -> slot.functionality(powerOn ? Functionality.FULL : Functionality.RADIO_OFF)),
                serial,
                IRadioModemResponse::setRadioPowerResponse);
    }

    private Future<Void> unlessShutDown(Supplier<Future<Void>> doing) {
        return shutDown ? Future.failedFuture(new Refusal(Refusal.Reason.RADIO_OFF)) : doing.get();
    }

    /** Until another host comes. */
    @Override
    public void requestShutdown(int serial) {
        shutDown = true;
        when(slot.functionality(Functionality.MINIMUM), serial, IRadioModemResponse::requestShutdownResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_STATE, when = "the modem has one logical slot only")
    @Refused(with = RadioError.RADIO_NOT_AVAILABLE, when = SHUT_DOWN)
    public void enableModem(int serial, boolean on) {
        if (slot.modem().subscriptions().size() == 1) {
            answer(serial, RadioError.INVALID_STATE, IRadioModemResponse::enableModemResponse);
            return;
        }
        when(unlessShutDown(() -> slot.enabled(on)), serial, IRadioModemResponse::enableModemResponse);
    }

    @Override
    public void getModemStackStatus(int serial) {
        done(serial, (to, info) -> to.getModemStackStatusResponse(info, slot.enabled()));
    }

    @Override
    public void getBasebandVersion(int serial) {
        done(
                serial,
                (to, info) -> to.getBasebandVersionResponse(
                        info, slot.modem().identity().revision()));
    }

    @Override
    public void getDeviceIdentity(int serial) {
        done(serial, (to, info) -> to.getDeviceIdentityResponse(info, slot.imei(), imeisv(), "", ""));
    }

    /** TS 23.003 6.2.2: the version in the place of the check digit. */
    private String imeisv() {
        return slot.imei().substring(0, slot.imei().length() - 1) + slot.softwareVersion();
    }

    @Override
    public void getImei(int serial) {
        var type = slot.slot() == 0 ? ImeiInfo.ImeiType.PRIMARY : ImeiInfo.ImeiType.SECONDARY;
        done(serial, (to, info) -> to.getImeiResponse(info, new ImeiInfo(type, slot.imei(), slot.softwareVersion())));
    }

    @Override
    public void getHardwareConfig(int serial) {
        done(serial, (to, info) -> to.getHardwareConfigResponse(info, hardware.list()));
    }

    @Override
    public void getRadioCapability(int serial) {
        done(serial, (to, info) -> to.getRadioCapabilityResponse(info, hardware.capability(slot)));
    }

    /**
     * A transaction over all logical modems, in which a host gives each what another had. Here every one of them can do
     * everything, so that each keeps what it has.
     */
    @Override
    @Refused(
            with = RadioError.INVALID_ARGUMENTS,
            when = "the slot is to become another modem or get other technologies")
    @Refused(with = RadioError.RADIO_NOT_AVAILABLE, when = SHUT_DOWN)
    public void setRadioCapability(int serial, RadioCapability rc) {
        RadioCapability own = hardware.capability(slot);
        if (shutDown) {
            answer(serial, RadioError.RADIO_NOT_AVAILABLE, (to, info) -> to.setRadioCapabilityResponse(info, own));
        } else if (!hardware.isAll(rc.raf()) || !rc.logicalModemUuid().equals(own.logicalModemUuid())) {
            answer(serial, RadioError.INVALID_ARGUMENTS, (to, info) -> to.setRadioCapabilityResponse(info, own));
        } else {
            done(serial, (to, info) -> to.setRadioCapabilityResponse(info, own(rc.session(), rc.phase())));
            if (rc.phase() == RadioCapability.PHASE_APPLY) {
                RadioCapability applied = own(rc.session(), RadioCapability.PHASE_UNSOL_RSP);
                later(() -> indicate(it -> it.radioCapabilityIndication(RadioIndicationType.UNSOLICITED, applied)));
            }
        }
    }

    private RadioCapability own(int session, int phase) {
        RadioCapability own = hardware.capability(slot);
        return new RadioCapability(session, phase, own.raf(), own.logicalModemUuid(), RadioCapability.STATUS_SUCCESS);
    }

    /** The radio draws no current, so nobody counts its milliseconds. */
    @Override
    @NotHere("measurement of activity")
    public void getModemActivityInfo(int serial) {
        notHere(serial, (to, info) -> to.getModemActivityInfoResponse(info, new ActivityStatsInfo(0, 0, List.of())));
    }

    /** What a host reports of itself spares a real modem's battery; there is none to spare. */
    @Override
    public void sendDeviceState(int serial, AidlEnum<DeviceStateType> deviceStateType, boolean state) {
        done(serial, IRadioModemResponse::sendDeviceStateResponse);
    }

    @Override
    public void responseAcknowledgement() {
        // Nothing is sent here that asks for it.
    }

    @Override
    @NotHere("CDMA")
    public void nvReadItem(int serial, AidlEnum<NvItem> itemId) {
        notHere(serial, (to, info) -> to.nvReadItemResponse(info, ""));
    }

    @Override
    @NotHere("CDMA")
    public void nvWriteItem(int serial, NvWriteItem item) {
        notHere(serial, IRadioModemResponse::nvWriteItemResponse);
    }

    @Override
    @NotHere("CDMA")
    public void nvWriteCdmaPrl(int serial, Bytes prl) {
        notHere(serial, IRadioModemResponse::nvWriteCdmaPrlResponse);
    }

    /** By RELOAD hosts restart a modem; the rest concerns what CDMA keeps. */
    @Override
    @Refused(with = RadioError.REQUEST_NOT_SUPPORTED, when = "it is not RELOAD: there are no items of CDMA to erase")
    @Refused(with = RadioError.RADIO_NOT_AVAILABLE, when = SHUT_DOWN)
    public void nvResetConfig(int serial, AidlEnum<ResetNvType> resetType) {
        if (resetType == ResetNvType.RELOAD) {
            when(
                    unlessShutDown(() -> slot.restart(slot.functionality())),
                    serial,
                    IRadioModemResponse::nvResetConfigResponse);
        } else {
            notHere(serial, IRadioModemResponse::nvResetConfigResponse);
        }
    }
}
