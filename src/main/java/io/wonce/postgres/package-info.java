/**
 * The ledger in PostgreSQL: migrations, the ports as SQL, and the server that comes along for those who have none.
 *
 * <p><b>Two roles.</b> The role of the address ("owner") owns the schema {@code wonce} and runs the migrations. The application itself
 * logs in as another role, {@code OWNER_app}, which owns nothing, has neither {@code SUPERUSER} nor {@code BYPASSRLS}, and is no member
 * of the owner. It is a login of its own and not a {@code set role} of the owner's session, since whoever can send SQL in such a
 * session can also send {@code reset role}. Its password is derived from the owner's (HMAC-SHA-256), so that all replicas know
 * it and nobody has to configure it.
 *
 * <p><b>What the owner needs:</b> {@code create} on the database (for the schema and the trusted extensions pg_trgm and
 * btree_gin) and {@code createrole} (for the application's role). Neither superuser nor ownership of the database is needed.
 *
 * <p><b>Walls.</b> Every table has row-level security on {@code wonce.organisation}, set for one transaction by {@link
 * io.wonce.postgres.Transactions}. It binds the application's role; the owner, who makes backups and migrations, sees all rows. Four functions look further, as the owner: three give back keys, times and nothing else
 * across organisations; one searches names within the organisation that is set.
 */
@NullMarked
package io.wonce.postgres;

import org.jspecify.annotations.NullMarked;
