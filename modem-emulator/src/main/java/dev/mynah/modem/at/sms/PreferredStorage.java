package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Messages;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code +CPMS}: the memories read from, written to, and for what arrives. TS 27.005 3.2.2. */
final class PreferredStorage implements AtCommand<AtPort> {
    private static final EnumParameter<MessageMemory> READING = memory("mem1", List.of(MessageMemory.values()));
    private static final EnumParameter<MessageMemory> WRITING =
            memory("mem2", MessageMemory.OF_MESSAGES).optional();
    private static final EnumParameter<MessageMemory> INCOMING =
            memory("mem3", MessageMemory.OF_MESSAGES).optional();

    private static EnumParameter<MessageMemory> memory(String name, List<MessageMemory> memories) {
        return EnumParameter.worded(name, memories, MessageMemory::name);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPMS").set(READING, WRITING, INCOMING).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(MessageSettings.READING, given.get(READING));
        if (given.get(READING) == MessageMemory.SR) {
            port.messages().reportsApart();
        }
        given.find(WRITING).ifPresent(it -> port.set(MessageSettings.WRITING, it));
        given.find(INCOMING).ifPresent(it -> port.messages().incoming(it.memory()));
        Line line = Line.of("+CPMS");
        for (MessageMemory memory : memories(port)) {
            counts(port, line, memory);
        }
        return Answer.line(line);
    }

    @Override
    public Answer read(AtPort port) {
        Line line = Line.of("+CPMS");
        for (MessageMemory memory : memories(port)) {
            counts(port, line.add(memory.name()), memory);
        }
        return Answer.line(line);
    }

    private static List<MessageMemory> memories(AtPort port) {
        return List.of(
                port.get(MessageSettings.READING),
                port.get(MessageSettings.WRITING),
                MessageMemory.of(port.messages().incoming()));
    }

    private static void counts(AtPort port, Line line, MessageMemory memory) {
        Messages messages = port.messages();
        line.add(messages.list(memory.memory()).size()).add(messages.capacity(memory.memory()));
    }

    @Override
    public String clause() {
        return "27.005 3.2.2";
    }

    @Override
    public String summary() {
        return "memories for messages";
    }
}
