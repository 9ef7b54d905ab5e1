package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import java.util.List;

/** Requests about short messages and cell broadcast. */
@Descriptor("android.hardware.radio.messaging.IRadioMessaging")
public interface IRadioMessaging {

    @Transaction(1)
    @Oneway
    void acknowledgeIncomingGsmSmsWithPdu(int serial, boolean success, String ackPdu);

    @Transaction(2)
    @Oneway
    void acknowledgeLastIncomingCdmaSms(int serial, CdmaSmsAck smsAck);

    @Transaction(3)
    @Oneway
    void acknowledgeLastIncomingGsmSms(int serial, boolean success, AidlEnum<SmsAcknowledgeFailCause> cause);

    @Transaction(4)
    @Oneway
    void deleteSmsOnRuim(int serial, int index);

    @Transaction(5)
    @Oneway
    void deleteSmsOnSim(int serial, int index);

    @Transaction(6)
    @Oneway
    void getCdmaBroadcastConfig(int serial);

    @Transaction(7)
    @Oneway
    void getGsmBroadcastConfig(int serial);

    @Transaction(8)
    @Oneway
    void getSmscAddress(int serial);

    @Transaction(9)
    @Oneway
    void reportSmsMemoryStatus(int serial, boolean available);

    @Transaction(10)
    @Oneway
    void responseAcknowledgement();

    @Transaction(11)
    @Oneway
    void sendCdmaSms(int serial, CdmaSmsMessage sms);

    @Transaction(12)
    @Oneway
    void sendCdmaSmsExpectMore(int serial, CdmaSmsMessage sms);

    @Transaction(13)
    @Oneway
    void sendImsSms(int serial, ImsSmsMessage message);

    @Transaction(14)
    @Oneway
    void sendSms(int serial, GsmSmsMessage message);

    @Transaction(15)
    @Oneway
    void sendSmsExpectMore(int serial, GsmSmsMessage message);

    @Transaction(16)
    @Oneway
    void setCdmaBroadcastActivation(int serial, boolean activate);

    @Transaction(17)
    @Oneway
    void setCdmaBroadcastConfig(int serial, List<CdmaBroadcastSmsConfigInfo> configInfo);

    @Transaction(18)
    @Oneway
    void setGsmBroadcastActivation(int serial, boolean activate);

    @Transaction(19)
    @Oneway
    void setGsmBroadcastConfig(int serial, List<GsmBroadcastSmsConfigInfo> configInfo);

    @Transaction(20)
    @Oneway
    void setResponseFunctions(
            IRadioMessagingResponse radioMessagingResponse, IRadioMessagingIndication radioMessagingIndication);

    @Transaction(21)
    @Oneway
    void setSmscAddress(int serial, String smsc);

    @Transaction(22)
    @Oneway
    void writeSmsToRuim(int serial, CdmaSmsWriteArgs cdmaSms);

    @Transaction(23)
    @Oneway
    void writeSmsToSim(int serial, SmsWriteArgs smsWriteArgs);
}
