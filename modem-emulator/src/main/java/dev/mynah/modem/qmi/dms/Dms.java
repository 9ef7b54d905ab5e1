package dev.mynah.modem.qmi.dms;

import dev.mynah.modem.qmi.GetSupportedMessages;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiService;
import dev.mynah.modem.qmi.Reset;
import dev.mynah.modem.qmi.TextAnswer;
import java.util.List;
import java.util.Optional;

/** The messages of DMS. */
public final class Dms {
    public static final QmiService SERVICE = new QmiService(
            0x02,
            "DMS",
            1,
            14,
            List.of(
                    new Reset(),
                    new SetEventReport(),
                    new GetSupportedMessages(),
                    new GetCapabilities(),
                    TextAnswer.always(
                            0x0021,
                            "Get Manufacturer",
                            "Manufacturer",
                            it -> it.modem().identity().manufacturer()),
                    TextAnswer.always(
                            0x0022,
                            "Get Model",
                            "Model",
                            it -> it.modem().identity().model()),
                    TextAnswer.always(
                            0x0023,
                            "Get Revision",
                            "Revision",
                            it -> it.modem().identity().revision()),
                    new TextAnswer(0x0024, "Get MSISDN", "MSISDN", QmiError.NOT_PROVISIONED, Dms::ownNumber),
                    new GetIds(),
                    new GetPowerState(),
                    new SetPinProtection(),
                    new VerifyPin(),
                    new UnblockPin(),
                    new ChangePin(),
                    new GetPinStatus(),
                    new GetOperatingMode(),
                    new SetOperatingMode(),
                    new GetTime(),
                    new GetUserLockState(),
                    new SetUserLockState(),
                    new SetUserLockCode(),
                    new ReadUserData(),
                    new WriteUserData(),
                    new TextAnswer(
                            0x003C,
                            "UIM Get ICCID",
                            "ICCID",
                            QmiError.UIM_UNINITIALIZED,
                            it -> it.subscription().sim().iccid()),
                    new GetCkStatus(),
                    new SetCkProtection(),
                    new UnblockCk(),
                    new TextAnswer(
                            0x0043,
                            "UIM Get IMSI",
                            "IMSI",
                            QmiError.UIM_UNINITIALIZED,
                            it -> it.subscription().sim().imsi()),
                    new GetUimState(),
                    new GetBandCapabilities(),
                    new SetTime(),
                    TextAnswer.always(
                            0x0051,
                            "Get Software Version",
                            "Version",
                            it -> it.modem().identity().revision())),
            List.of(new EventReport()));

    private Dms() {}

    private static Optional<String> ownNumber(QmiClient client) {
        return client.subscription().sim().msisdns().stream().findFirst();
    }
}
