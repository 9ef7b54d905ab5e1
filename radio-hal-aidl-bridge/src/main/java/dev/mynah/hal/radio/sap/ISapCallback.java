package dev.mynah.hal.radio.sap;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.parcel.Bytes;

/** Answers to a SAP client, and what it is told. */
@Descriptor("android.hardware.radio.sap.ISapCallback")
public interface ISapCallback {

    @Transaction(1)
    @Oneway
    void apduResponse(int serial, AidlEnum<SapResultCode> resultCode, Bytes apduRsp);

    @Transaction(2)
    @Oneway
    void connectResponse(int serial, AidlEnum<SapConnectRsp> sapConnectRsp, int maxMsgSizeBytes);

    @Transaction(3)
    @Oneway
    void disconnectIndication(int serial, AidlEnum<SapDisconnectType> disconnectType);

    @Transaction(4)
    @Oneway
    void disconnectResponse(int serial);

    @Transaction(5)
    @Oneway
    void errorResponse(int serial);

    @Transaction(6)
    @Oneway
    void powerResponse(int serial, AidlEnum<SapResultCode> resultCode);

    @Transaction(7)
    @Oneway
    void resetSimResponse(int serial, AidlEnum<SapResultCode> resultCode);

    @Transaction(8)
    @Oneway
    void statusIndication(int serial, AidlEnum<SapStatus> status);

    @Transaction(9)
    @Oneway
    void transferAtrResponse(int serial, AidlEnum<SapResultCode> resultCode, Bytes atr);

    @Transaction(10)
    @Oneway
    void transferCardReaderStatusResponse(int serial, AidlEnum<SapResultCode> resultCode, int cardReaderStatus);

    @Transaction(11)
    @Oneway
    void transferProtocolResponse(int serial, AidlEnum<SapResultCode> resultCode);
}
