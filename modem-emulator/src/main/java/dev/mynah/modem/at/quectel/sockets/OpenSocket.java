package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.SocketKind;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;

/** {@code +QIOPEN}: opens a socket. In transparent mode the line is its own then; else the host hears later what came of it. */
final class OpenSocket implements AtCommand<AtPort> {
    private static final IntParameter CONTEXT_ID = IntParameter.of("contextID", 1, 16);
    private static final IntParameter CONNECT_ID = IntParameter.of("connectID", 0, SocketTable.LAST_ID);
    private static final EnumParameter<SocketKind> SERVICE = EnumParameter.worded(
            "service_type",
            List.of(SocketKind.TCP, SocketKind.UDP, SocketKind.LISTENER, SocketKind.UDP_SERVICE),
            OpenSocket::service);
    private static final StringParameter HOST =
            StringParameter.of("IP_address or domain_name", 150).quotesOptional();
    private static final IntParameter REMOTE_PORT = IntParameter.of("remote_port", 0, 65_535);
    private static final IntParameter LOCAL_PORT =
            IntParameter.of("local_port", 0, 65_535).orElse(0);
    private static final EnumParameter<AccessMode> MODE = EnumParameter.numbered(
                    "access_mode", AccessMode.class, AccessMode::number)
            .orElse(AccessMode.BUFFER);
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QIOPEN")
                .set(CONTEXT_ID, CONNECT_ID, SERVICE, HOST, REMOTE_PORT, LOCAL_PORT, MODE)
                .test();
    }

    static String service(SocketKind kind) {
        return switch (kind) {
            case TCP -> "TCP";
            case UDP -> "UDP";
            case LISTENER -> "TCP LISTENER";
            case UDP_SERVICE -> "UDP SERVICE";
        };
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        SocketKind kind = given.get(SERVICE);
        AccessMode mode = given.get(MODE);
        boolean peer = kind == SocketKind.TCP || kind == SocketKind.UDP;
        boolean misses = peer ? given.get(REMOTE_PORT) == 0 : given.get(LOCAL_PORT) == 0;
        if (misses || (mode == AccessMode.TRANSPARENT && !peer)) {
            table.lastError = SocketError.INVALID_PARAMETERS;
            return Answer.error();
        }
        int id = given.get(CONNECT_ID);
        if (table.find(id).isPresent()) {
            return opened(port, table, id, mode, SocketError.IDENTITY_USED);
        }
        NumberedSocket socket = new NumberedSocket(table, id, kind, given.get(CONTEXT_ID), mode);
        table.put(socket);
        Future<SocketError> result = socket.socket()
                .open(port.sockets(), given.get(HOST), given.get(REMOTE_PORT), given.get(LOCAL_PORT), PATIENCE)
                .map(SocketError.NONE)
                .otherwise(SocketError::of)
                .onSuccess(error -> {
                    if (error != SocketError.NONE) {
                        table.remove(socket);
                    }
                });
        if (mode == AccessMode.TRANSPARENT) {
            return Answer.later(
                    result.map(error -> entered(port, table, socket, error)).toCompletionStage());
        }
        result.onSuccess(error -> report(port, table, id, error));
        return Answer.ok();
    }

    private static Answer opened(AtPort port, SocketTable table, int id, AccessMode mode, SocketError error) {
        if (mode == AccessMode.TRANSPARENT) {
            table.lastError = error;
            return Answer.error();
        }
        report(port, table, id, error);
        return Answer.ok();
    }

    private static Answer entered(AtPort port, SocketTable table, NumberedSocket socket, SocketError error) {
        table.lastError = error;
        if (error != SocketError.NONE) {
            return Answer.error();
        }
        port.dataCall(socket.transparent());
        return Answer.connect(socket.transparent());
    }

    private static void report(AtPort port, SocketTable table, int id, SocketError error) {
        table.lastError = error;
        port.report("+QIOPEN: " + id + "," + error.number());
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "open a socket";
    }
}
