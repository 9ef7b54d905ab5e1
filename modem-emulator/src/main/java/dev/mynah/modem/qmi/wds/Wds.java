package dev.mynah.modem.qmi.wds;

import dev.mynah.modem.qmi.Abort;
import dev.mynah.modem.qmi.GetSupportedMessages;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/** The messages of WDS. */
public final class Wds {
    public static final QmiService SERVICE = new QmiService(
            0x01,
            "WDS",
            1,
            36,
            List.of(
                    new ResetClient(),
                    new SetEventReport(),
                    new Abort(0x0002),
                    new IndicationRegister(),
                    new GetSupportedMessages(),
                    new StartNetwork(),
                    new StopNetwork(),
                    new GetPacketServiceStatus(),
                    new GetChannelRates(),
                    new GetPacketStatistics(),
                    new CreateProfile(),
                    new ModifyProfile(),
                    new DeleteProfile(),
                    new GetProfileList(),
                    new GetProfileSettings(),
                    new GetDefaultSettings(),
                    new GetCurrentSettings(),
                    new GetDormancyStatus(),
                    new GetAutoconnectSettings(),
                    new GetDataBearerTechnology(),
                    new GetCurrentDataBearerTechnology(),
                    new GetDefaultProfileNumber(),
                    new SetDefaultProfileNumber(),
                    new SetIpFamily(),
                    new SetAutoconnectSettings(),
                    new GetLteAttachParameters(),
                    new GetMaxLteAttachPdnNumber(),
                    new SetLteAttachPdnList(),
                    new GetLteAttachPdnList(),
                    new BindSubscription(),
                    new GetBindSubscription()),
            List.of(
                    new EventReport(),
                    new PacketServiceStatusReport(),
                    new ProfileChangedReport(),
                    new LteAttachPdnListReport()),
            Wds::begin);

    private Wds() {}

    private static void begin(QmiClient client) {
        client.atEnd(() -> StatisticsReport.stop(client));
        client.atEnd(() -> Connections.end(client).onFailure(gone -> {}));
    }
}
