package dev.mynah.testbed.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.operator.SubscriberStatus;
import dev.mynah.testbed.scenario.Stage;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** What the control port tells of subscribers: {@code GET /subscribers?operator=NAME[&imsi=IMSI|&iccid=ICCID|&eid=EID]}. Keys are not in it. */
public final class SubscriberRoutes {
    static final String ROUTES = "GET /subscribers";

    private final Stage stage;

    public SubscriberRoutes(Stage stage) {
        this.stage = stage;
    }

    /** Whether it was something for subscribers. */
    boolean answer(HttpServerRequest request) {
        if (!request.method().equals(HttpMethod.GET) || !"/subscribers".equals(request.path())) {
            return false;
        }
        try {
            OperatorControl operator = stage.operator(String.valueOf(request.getParam("operator")));
            asked(operator, request)
                    .onSuccess(found -> ControlServer.json(request.response()).end(json(found)))
                    .onFailure(why -> ControlServer.refuse(request.response(), 409, String.valueOf(why.getMessage())));
        } catch (IllegalArgumentException e) {
            ControlServer.refuse(request.response(), 409, String.valueOf(e.getMessage()));
        }
        return true;
    }

    private static Future<List<SubscriberStatus>> asked(OperatorControl operator, HttpServerRequest request) {
        String imsi = request.getParam("imsi");
        String iccid = request.getParam("iccid");
        String eid = request.getParam("eid");
        if (imsi != null) {
            return operator.subscriber(imsi).map(List::of);
        }
        if (iccid != null) {
            return operator.subscriberWith(iccid).map(List::of);
        }
        return eid != null ? operator.subscribersOn(eid) : operator.subscribers();
    }

    private static String json(List<SubscriberStatus> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (SubscriberStatus status : all) {
            ObjectNode one = array.addObject();
            one.put("imsi", status.subscription().imsi());
            one.put("msisdn", status.subscription().msisdn());
            one.put("iccid", status.card().iccid().orElse(""));
            one.put("eid", status.card().eid().orElse(""));
            ArrayNode apns = one.putArray("apns");
            status.subscription().apns().forEach(apns::add);
            one.put("servedBy", status.servedBy().map(Object::toString).orElse(""));
            one.put("lte", status.state().name());
            one.put("connected", status.connected());
        }
        return array + "\n";
    }
}
