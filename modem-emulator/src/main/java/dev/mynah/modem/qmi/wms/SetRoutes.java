package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;

/** Says where messages that arrive go, by class. */
final class SetRoutes implements QmiCommand {
    private static final Tlv<List<Route>> ROUTES = tlv(0x01, "Route List", Route.LIST);
    private static final Tlv<Integer> REPORTS = tlv(0x10, "Transfer Status Report", TlvType.U8);
    private static final int TO_CLIENTS = 1;

    @Override
    public MessageForm form() {
        return message(0x0032, "Set Routes").takes(ROUTES, REPORTS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        List<Route> wanted = request.require(ROUTES);
        if (!wanted.stream().allMatch(Route::sound)) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        Routes routes = client.shared().get(Routes.CURRENT);
        boolean reports = request.get(REPORTS).map(it -> it == TO_CLIENTS).orElse(routes.reports());
        client.shared().set(Routes.CURRENT, routes.with(wanted, reports));
        wanted.stream()
                .filter(it -> it.messageClass() == Route.NO_CLASS && it.action() == Route.STORE)
                .forEach(it -> client.subscription().messages().incoming(Storage.memory(it.storage())));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
