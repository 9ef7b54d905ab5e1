package dev.mynah.hal.service.modem;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.modem.ActivityStatsInfo;
import dev.mynah.hal.radio.modem.DeviceStateType;
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
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import java.util.List;

/** The modem behind one logical slot: its power, its identity, what it can do. */
public final class ModemService extends RadioService<IRadioModemResponse, IRadioModemIndication>
        implements IRadioModem {
    private final Subscription slot;
    private final Hardware hardware;

    public ModemService(Release release, Subscription slot) {
        this.slot = slot;
        this.hardware = new Hardware(slot.modem());
        slot.listen(this::happened);
    }

    @Override
    public void setResponseFunctions(IRadioModemResponse answers, IRadioModemIndication happenings) {
        has(answers, happenings);
    }

    /** Without these two a host would wait for ever. */
    @Override
    protected void arrived() {
        indicate(it -> it.rilConnected(RadioIndicationType.UNSOLICITED));
        tellState();
    }

    private void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.FunctionalityChanged) {
            tellState();
        }
    }

    private void tellState() {
        var state = slot.functionality() == Functionality.FULL ? RadioState.ON : RadioState.OFF;
        indicate(it -> it.radioStateChanged(RadioIndicationType.UNSOLICITED, state));
    }

    /** Off is flight mode: the card stays powered. */
    @Override
    public void setRadioPower(
            int serial, boolean powerOn, boolean forEmergencyCall, boolean preferredForEmergencyCall) {
        when(
                slot.functionality(powerOn ? Functionality.FULL : Functionality.RADIO_OFF),
                serial,
                IRadioModemResponse::setRadioPowerResponse);
    }

    @Override
    public void requestShutdown(int serial) {
        when(slot.functionality(Functionality.MINIMUM), serial, IRadioModemResponse::requestShutdownResponse);
    }

    @Override
    public void enableModem(int serial, boolean on) {
        when(
                slot.functionality(on ? Functionality.FULL : Functionality.MINIMUM),
                serial,
                IRadioModemResponse::enableModemResponse);
    }

    @Override
    public void getModemStackStatus(int serial) {
        done(serial, (to, info) -> to.getModemStackStatusResponse(info, slot.functionality() != Functionality.MINIMUM));
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
        done(serial, (to, info) -> to.getDeviceIdentityResponse(info, slot.imei(), slot.softwareVersion(), "", ""));
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

    /** Every logical modem here can do everything, so that there is nothing to move from one to another. */
    @Override
    public void setRadioCapability(int serial, RadioCapability rc) {
        answer(
                serial,
                RadioError.REQUEST_NOT_SUPPORTED,
                (to, info) -> to.setRadioCapabilityResponse(info, hardware.capability(slot)));
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

    @Override
    @NotHere("CDMA")
    public void nvResetConfig(int serial, AidlEnum<ResetNvType> resetType) {
        notHere(serial, IRadioModemResponse::nvResetConfigResponse);
    }
}
