package dev.mynah.hal.radio.sap;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.parcel.Bytes;

/** Requests of a SAP client. */
@Descriptor("android.hardware.radio.sap.ISap")
public interface ISap {

    @Transaction(1)
    @Oneway
    void apduReq(int serial, AidlEnum<SapApduType> type, Bytes command);

    @Transaction(2)
    @Oneway
    void connectReq(int serial, int maxMsgSizeBytes);

    @Transaction(3)
    @Oneway
    void disconnectReq(int serial);

    @Transaction(4)
    @Oneway
    void powerReq(int serial, boolean powerOn);

    @Transaction(5)
    @Oneway
    void resetSimReq(int serial);

    @Transaction(6)
    @Oneway
    void setCallback(ISapCallback sapCallback);

    @Transaction(7)
    @Oneway
    void setTransferProtocolReq(int serial, AidlEnum<SapTransferProtocol> transferProtocol);

    @Transaction(8)
    @Oneway
    void transferAtrReq(int serial);

    @Transaction(9)
    @Oneway
    void transferCardReaderStatusReq(int serial);
}
