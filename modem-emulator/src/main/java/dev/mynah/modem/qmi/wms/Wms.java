package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.qmi.GetSupportedMessages;
import dev.mynah.modem.qmi.QmiService;
import dev.mynah.modem.qmi.Reset;
import java.util.List;

/** The messages of WMS. */
public final class Wms {
    public static final QmiService SERVICE = new QmiService(
            0x05,
            "WMS",
            1,
            25,
            List.of(
                    new Reset(),
                    new SetEventReport(),
                    new GetSupportedMessages(),
                    new RawSend(),
                    new RawWrite(),
                    new RawRead(),
                    new ModifyTag(),
                    new Delete(),
                    new GetMessageProtocol(),
                    new ListMessages(),
                    new SetRoutes(),
                    new GetRoutes(),
                    new SendAck(),
                    new SetBroadcastActivation(),
                    new SetBroadcastConfig(),
                    new GetBroadcastConfig(),
                    new SendFromMemoryStorage(),
                    new IndicationRegister(),
                    new GetTransportStatus()),
            List.of(new EventReport(), new TransportStatusReport()),
            Transfer::begin);

    private Wms() {}
}
