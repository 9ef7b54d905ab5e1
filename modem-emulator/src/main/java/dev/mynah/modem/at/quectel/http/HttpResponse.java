package dev.mynah.modem.at.quectel.http;

import java.util.OptionalLong;

/**
 * A response that has come whole.
 *
 * @param head the status line and the fields, with the empty line behind them
 * @param length of the body where the server said so
 */
record HttpResponse(int status, byte[] head, byte[] body, OptionalLong length) {}
