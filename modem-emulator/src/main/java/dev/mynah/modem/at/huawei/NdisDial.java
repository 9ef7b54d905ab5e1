package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.util.Optional;

/** {@code ^NDISDUP}: activates a context, or ends it. The host hears later what came of it. */
final class NdisDial implements AtCommand<AtPort> {
    private static final IntParameter CID = IntParameter.of("cid", 1, PacketData.LAST_CONTEXT);
    private static final FlagParameter CONNECT = FlagParameter.of("connect");
    private static final StringParameter APN = StringParameter.of("APN", 99).optional();
    private static final StringParameter USER =
            StringParameter.of("username", 127).optional();
    private static final StringParameter PASSWORD =
            StringParameter.of("passwd", 127).optional().secret();
    private static final IntParameter PREFERENCE =
            IntParameter.of("auth_pref", 0, 3).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("^NDISDUP")
                .set(CID, CONNECT, APN, USER, PASSWORD, PREFERENCE)
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        PacketData data = port.packetData();
        int cid = given.get(CID);
        if (!given.get(CONNECT)) {
            return Pending.ok(data.deactivate(cid));
        }
        Optional<PacketData.Context> defined = Ndis.context(port, cid);
        Ndis.dial(port, cid);
        Future<Void> ready = given.find(APN)
                .filter(apn -> defined.map(it -> !it.apn().equals(apn)).orElse(true))
                .map(apn ->
                        data.define(cid, defined.map(PacketData.Context::type).orElse(PdpType.IP), apn))
                .orElse(Future.succeededFuture());
        return Pending.ok(ready.compose(done -> given.find(USER).isEmpty()
                        ? Future.succeededFuture()
                        : data.authenticate(cid, Optional.of(authentication(given))))
                .onSuccess(done -> data.activate(cid)
                        .onFailure(refused -> Ndis.context(port, cid)
                                .ifPresent(it -> Ndis.lines("^NDISSTAT:", it).forEach(port::report))))
                .mapEmpty());
    }

    private static Authentication authentication(Arguments given) {
        String user = given.get(USER);
        String password = given.find(PASSWORD).orElse("");
        return given.find(PREFERENCE).orElse(0) == 1
                ? Authentication.pap(user, password)
                : Authentication.chap(user, password);
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "dial a context";
    }
}
