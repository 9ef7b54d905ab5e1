package dev.mynah.at.command;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;

/**
 * A command: how it is written and what each of its forms means. One object serves every line, so it keeps no state;
 * what it acts on is the session. Only forms that {@link #syntax} declares are called.
 *
 * @param <S> the session a line belongs to
 */
public interface AtCommand<S> {
    /** How it is written; always the same. */
    Syntax syntax();

    /** Where it is defined, such as {@code 27.007 7.2}. */
    String clause();

    /** What it is for, in one line. */
    String summary();

    /** {@code AT+NAME}, or a basic command with its number in {@code given}. */
    default Answer execute(S session, Arguments given) {
        return Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
    }

    /** {@code AT+NAME=...}. */
    default Answer set(S session, Arguments given) {
        return Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
    }

    /** {@code AT+NAME?}. */
    default Answer read(S session) {
        return Answer.error(CmeError.OPERATION_NOT_SUPPORTED);
    }

    /** {@code AT+NAME=?}: by itself the values that the syntax allows. */
    default Answer test(S session) {
        return Answer.listing(syntax());
    }
}
