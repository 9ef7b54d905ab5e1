package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioResponseInfo;
import java.util.List;

/** Answers to the requests of {@link IRadioMessaging}. */
@Descriptor("android.hardware.radio.messaging.IRadioMessagingResponse")
public interface IRadioMessagingResponse {

    @Transaction(1)
    @Oneway
    void acknowledgeIncomingGsmSmsWithPduResponse(RadioResponseInfo info);

    @Transaction(2)
    @Oneway
    void acknowledgeLastIncomingCdmaSmsResponse(RadioResponseInfo info);

    @Transaction(3)
    @Oneway
    void acknowledgeLastIncomingGsmSmsResponse(RadioResponseInfo info);

    @Transaction(4)
    @Oneway
    void acknowledgeRequest(int serial);

    @Transaction(5)
    @Oneway
    void deleteSmsOnRuimResponse(RadioResponseInfo info);

    @Transaction(6)
    @Oneway
    void deleteSmsOnSimResponse(RadioResponseInfo info);

    @Transaction(7)
    @Oneway
    void getCdmaBroadcastConfigResponse(RadioResponseInfo info, List<CdmaBroadcastSmsConfigInfo> configs);

    @Transaction(8)
    @Oneway
    void getGsmBroadcastConfigResponse(RadioResponseInfo info, List<GsmBroadcastSmsConfigInfo> configs);

    @Transaction(9)
    @Oneway
    void getSmscAddressResponse(RadioResponseInfo info, String smsc);

    @Transaction(10)
    @Oneway
    void reportSmsMemoryStatusResponse(RadioResponseInfo info);

    @Transaction(11)
    @Oneway
    void sendCdmaSmsExpectMoreResponse(RadioResponseInfo info, SendSmsResult sms);

    @Transaction(12)
    @Oneway
    void sendCdmaSmsResponse(RadioResponseInfo info, SendSmsResult sms);

    @Transaction(13)
    @Oneway
    void sendImsSmsResponse(RadioResponseInfo info, SendSmsResult sms);

    @Transaction(14)
    @Oneway
    void sendSmsExpectMoreResponse(RadioResponseInfo info, SendSmsResult sms);

    @Transaction(15)
    @Oneway
    void sendSmsResponse(RadioResponseInfo info, SendSmsResult sms);

    @Transaction(16)
    @Oneway
    void setCdmaBroadcastActivationResponse(RadioResponseInfo info);

    @Transaction(17)
    @Oneway
    void setCdmaBroadcastConfigResponse(RadioResponseInfo info);

    @Transaction(18)
    @Oneway
    void setGsmBroadcastActivationResponse(RadioResponseInfo info);

    @Transaction(19)
    @Oneway
    void setGsmBroadcastConfigResponse(RadioResponseInfo info);

    @Transaction(20)
    @Oneway
    void setSmscAddressResponse(RadioResponseInfo info);

    @Transaction(21)
    @Oneway
    void writeSmsToRuimResponse(RadioResponseInfo info, int index);

    @Transaction(22)
    @Oneway
    void writeSmsToSimResponse(RadioResponseInfo info, int index);
}
