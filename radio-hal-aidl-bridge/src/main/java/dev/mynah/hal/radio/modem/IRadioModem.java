package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.parcel.Bytes;

/** Requests to the modem behind a logical slot. */
@Descriptor("android.hardware.radio.modem.IRadioModem")
public interface IRadioModem {

    @Transaction(1)
    @Oneway
    void enableModem(int serial, boolean on);

    @Transaction(2)
    @Oneway
    void getBasebandVersion(int serial);

    @Transaction(3)
    @Oneway
    void getDeviceIdentity(int serial);

    @Transaction(4)
    @Oneway
    void getHardwareConfig(int serial);

    @Transaction(5)
    @Oneway
    void getModemActivityInfo(int serial);

    @Transaction(6)
    @Oneway
    void getModemStackStatus(int serial);

    @Transaction(7)
    @Oneway
    void getRadioCapability(int serial);

    @Transaction(8)
    @Oneway
    void nvReadItem(int serial, AidlEnum<NvItem> itemId);

    @Transaction(9)
    @Oneway
    void nvResetConfig(int serial, AidlEnum<ResetNvType> resetType);

    @Transaction(10)
    @Oneway
    void nvWriteCdmaPrl(int serial, Bytes prl);

    @Transaction(11)
    @Oneway
    void nvWriteItem(int serial, NvWriteItem item);

    @Transaction(12)
    @Oneway
    void requestShutdown(int serial);

    @Transaction(13)
    @Oneway
    void responseAcknowledgement();

    @Transaction(14)
    @Oneway
    void sendDeviceState(int serial, AidlEnum<DeviceStateType> deviceStateType, boolean state);

    @Transaction(15)
    @Oneway
    void setRadioCapability(int serial, RadioCapability rc);

    @Transaction(16)
    @Oneway
    void setRadioPower(int serial, boolean powerOn, boolean forEmergencyCall, boolean preferredForEmergencyCall);

    @Transaction(17)
    @Oneway
    void setResponseFunctions(IRadioModemResponse radioModemResponse, IRadioModemIndication radioModemIndication);

    @Since(2)
    @Transaction(18)
    @Oneway
    void getImei(int serial);
}
