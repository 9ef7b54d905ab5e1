package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;

/** Where messages that arrive go. */
final class GetRoutes implements QmiCommand {
    private static final Tlv<List<Route>> ROUTES = tlv(0x01, "Route List", Route.LIST);
    private static final Tlv<Integer> REPORTS = tlv(0x10, "Transfer Status Report", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0033, "Get Routes").gives(ROUTES, REPORTS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Routes routes = client.shared().get(Routes.CURRENT);
        return Future.succeededFuture(
                Tlvs.of(ROUTES, routes.all(client.subscription().messages())).with(REPORTS, routes.reports() ? 1 : 0));
    }
}
