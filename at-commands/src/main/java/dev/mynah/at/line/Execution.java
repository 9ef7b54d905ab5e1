package dev.mynah.at.line;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.CommandTable;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Form;
import dev.mynah.at.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** One command line being carried out, command by command. */
final class Execution<S extends AtSession> {
    private final CommandTable<S> table;
    private final S session;
    private final CommandCursor cursor;
    private final LineObserver observer;
    private boolean ended;

    Execution(CommandTable<S> table, S session, String body, LineObserver observer) {
        this.table = table;
        this.session = session;
        this.cursor = new CommandCursor(body);
        this.observer = observer;
    }

    /** What the next command answers, or null when the line is done. */
    @Nullable Answer next() {
        if (ended) {
            return null;
        }
        return switch (cursor.next()) {
            case END -> null;
            case MALFORMED -> Answer.error();
            case COMMAND -> carryOut();
        };
    }

    private Answer carryOut() {
        var row = cursor.find(table);
        if (row == null) {
            return Answer.error();
        }
        var syntax = row.syntax();
        ended = syntax.endsLine();
        var form = cursor.form();
        if (!syntax.has(form)) {
            return cursor.isExtended() ? Answer.error(CmeError.OPERATION_NOT_SUPPORTED) : Answer.error();
        }
        if (form == Form.SET || (form == Form.EXECUTE && !cursor.isExtended())) {
            var given = syntax.bind(cursor.argument(), session.alphabet());
            return given instanceof Reading.Good<Arguments> good
                    ? call(row, form, good.value())
                    : new Answer.Final(((Reading.Refused<Arguments>) given).result());
        }
        return call(row, form, syntax.nothingGiven());
    }

    /** Whatever is wrong with a command, its line goes on. */
    private Answer call(CommandTable.Row<S> row, Form form, Arguments given) {
        var command = row.command();
        try {
            return switch (form) {
                case EXECUTE -> command.execute(session, given);
                case SET -> command.set(session, given);
                case READ -> command.read(session);
                case TEST -> command.test(session);
            };
        } catch (RuntimeException broken) {
            return broken(broken);
        }
    }

    /** What the command that asked for text makes of it. */
    Answer entered(PromptEntry entry) {
        try {
            return entry.answer();
        } catch (RuntimeException broken) {
            return broken(broken);
        }
    }

    /** The answer for a command whose own code failed. */
    Answer broken(Throwable cause) {
        observer.broken(cursor.name(), cause);
        return Answer.error(CmeError.UNKNOWN);
    }
}
