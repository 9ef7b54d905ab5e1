package dev.mynah.modem.qmi.voice;

import dev.mynah.modem.qmi.GetSupportedMessages;
import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/** The messages of VOICE. */
public final class Voice {
    public static final QmiService SERVICE = new QmiService(
            0x09,
            "VOICE",
            2,
            1,
            List.of(
                    new IndicationRegister(),
                    new GetSupportedMessages(),
                    new DialCall(),
                    new EndCall(),
                    new AnswerCall(),
                    new BurstDtmf(),
                    new StartContinuousDtmf(),
                    new StopContinuousDtmf(),
                    new GetAllCallInfo(),
                    new ManageCalls(),
                    new SetSupplementaryService(),
                    new GetCallWaiting(),
                    new OriginateUssd(),
                    new AnswerUssd(),
                    new CancelUssd(),
                    new GetConfig(),
                    new OriginateUssdNoWait()),
            List.of(
                    new AllCallStatus(),
                    new SupplementaryServiceReport(),
                    new ReleaseUssd(),
                    new UssdReport(),
                    new UssdAnswerReport()));

    private Voice() {}
}
