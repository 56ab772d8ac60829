package io.wonce.app.command;

import io.wonce.app.InvitePlace;
import io.wonce.app.JoinLedger;

/**
 * How places come to share a ledger.
 *
 * @param invite gives out codes
 * @param join takes them
 */
public record Sharing(InvitePlace invite, JoinLedger join) {}
