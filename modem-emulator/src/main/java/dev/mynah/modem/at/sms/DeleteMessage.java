package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.at.port.AtPort;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/** {@code +CMGD}: deletes a message, or all of some statuses. TS 27.005 3.5.4. */
final class DeleteMessage implements AtCommand<AtPort> {
    private static final IntParameter INDEX = IntParameter.of("index", 0, 65535);
    private static final IntParameter FLAG = IntParameter.of("delflag", 0, 4).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMGD").set(INDEX, FLAG).test();
    }

    @Override
    public Answer test(AtPort port) {
        List<String> indices = new ArrayList<>();
        for (Kept kept : port.messages().list(port.get(MessageSettings.READING).memory())) {
            indices.add(Integer.toString(kept.index()));
        }
        return Answer.line("+CMGD: (" + String.join(",", indices) + "),(0-4)");
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Memory memory = port.get(MessageSettings.READING).memory();
        int flag = given.get(FLAG);
        if (flag == 0) {
            return MessageErrors.pending(port.messages().delete(memory, given.get(INDEX)), done -> Answer.ok());
        }
        List<Future<Void>> all = new ArrayList<>();
        for (Kept kept : port.messages().list(memory)) {
            if (goes(kept.status(), flag)) {
                all.add(port.messages().delete(memory, kept.index()));
            }
        }
        return MessageErrors.pending(Future.all(all), done -> Answer.ok());
    }

    /** 1: read; 2: read and sent; 3: read, sent and unsent; 4: all. */
    private static boolean goes(Status status, int flag) {
        return switch (status) {
            case RECEIVED_READ -> true;
            case STORED_SENT -> flag >= 2;
            case STORED_UNSENT -> flag >= 3;
            case RECEIVED_UNREAD -> flag >= 4;
        };
    }

    @Override
    public String clause() {
        return "27.005 3.5.4";
    }

    @Override
    public String summary() {
        return "delete messages";
    }
}
