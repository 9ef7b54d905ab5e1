/** The card application toolkit of one port: the proactive session and what an envelope sets going (TS 102 223). */
@NullMarked
package dev.mynah.euicc.cat;

import org.jspecify.annotations.NullMarked;
